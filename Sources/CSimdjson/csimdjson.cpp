#define SIMDJSON_EXCEPTIONS 0
#include "csimdjson.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <new>
#include <vector>

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__ARM_NEON)
#include <arm_neon.h>
#endif

using simdjson::dom::parser;

struct aloi_json {
  parser dom;
  size_t max_bytes;
  size_t max_depth;
  /// Offsets of the keys of the objects that are open, and where each object's begin.
  std::vector<uint64_t> keys;
  std::vector<size_t> opened;

  aloi_json(size_t bytes, size_t depth) : dom(bytes), max_bytes(bytes), max_depth(depth) {}
};

namespace {

constexpr uint64_t payload_mask = 0x00FFFFFFFFFFFFFF;

/// A key on the tape: its text stands in the strings behind a length of four bytes.
struct Key {
  const uint8_t *text;
  uint32_t length;

  Key(const uint8_t *strings, uint64_t word) {
    const uint8_t *at = strings + (word & payload_mask);
    std::memcpy(&length, at, 4);
    text = at + 4;
  }
  unsigned look() const {
    if (!length) return 0;
    return length * 29 + text[0] * 7 + text[length / 2] * 13 + text[length - 1] * 3;
  }
  int compare(const Key &other) const {
    if (length != other.length) return length < other.length ? -1 : 1;
    return std::memcmp(text, other.text, length);
  }
};

/// Whether two keys of one object are equal; the index of the later one, or 0.
/// An entry holds the tape index in its upper and the offset of the text in its lower half; both fit, as a document
/// has fewer than 2^32 bytes.
size_t repeated(std::vector<uint64_t> &keys, size_t from, const uint8_t *strings) {
  size_t count = keys.size() - from;
  auto key = [&](uint64_t entry) { return Key(strings, entry & 0xFFFFFFFF); };
  if (count <= 48) {
    // Only keys that look alike, by their length and three of their bytes, are compared.
    uint64_t looks[4] = {};
    for (size_t b = from; b < keys.size(); b++) {
      Key later = key(keys[b]);
      unsigned look = later.look();
      uint64_t bit = uint64_t(1) << (look & 63);
      uint64_t &row = looks[(look >> 6) & 3];
      if (!(row & bit)) {
        row |= bit;
        continue;
      }
      for (size_t a = from; a < b; a++) {
        if (key(keys[a]).compare(later) == 0) return keys[b] >> 32;
      }
    }
    return 0;
  }
  std::sort(keys.begin() + from, keys.end(), [&](uint64_t a, uint64_t b) {
    int order = key(a).compare(key(b));
    return order != 0 ? order < 0 : a < b;
  });
  for (size_t i = from + 1; i < keys.size(); i++) {
    if (key(keys[i - 1]).compare(key(keys[i])) == 0) return keys[i] >> 32;
  }
  return 0;
}

/// Walks the tape once, without recursion, and finds the first key that stands twice in one object.
size_t duplicate_key(aloi_json &json, const aloi_json_view &view) {
  auto &keys = json.keys;
  auto &opened = json.opened;
  keys.clear();
  opened.clear();
  constexpr size_t array = SIZE_MAX;
  bool expects_key = false;
  for (size_t i = 1; i + 1 < view.tape_length;) {
    uint64_t word = view.tape[i];
    char type = char(word >> 56);
    if (expects_key && type == '"') {
      keys.push_back((uint64_t(i) << 32) | uint32_t(word & payload_mask));
      expects_key = false;
      i++;
      continue;
    }
    switch (type) {
      case '{':
        opened.push_back(keys.size());
        expects_key = true;
        i++;
        continue;
      case '[':
        opened.push_back(array);
        expects_key = false;
        i++;
        continue;
      case '}': {
        size_t found = repeated(keys, opened.back(), view.strings);
        if (found) return found;
        keys.resize(opened.back());
        opened.pop_back();
        break;
      }
      case ']': opened.pop_back(); break;
      case 'l': case 'u': case 'd': i++; break;
      default: break;
    }
    i++;
    expects_key = !opened.empty() && opened.back() != array;
  }
  return 0;
}

/// One bit a byte of a block of 64: where quotes, backslashes and brackets stand.
struct Masks {
  uint64_t quote = 0, backslash = 0, open = 0, close = 0;
};

#if defined(__SSE2__)
inline Masks classify(const uint8_t *bytes) {
  Masks masks;
  for (int part = 0; part < 4; part++) {
    __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + part * 16));
    __m128i folded = _mm_or_si128(v, _mm_set1_epi8(0x20));
    auto mask = [&](__m128i x, char c) {
      return uint64_t(uint32_t(_mm_movemask_epi8(_mm_cmpeq_epi8(x, _mm_set1_epi8(c))))) << (part * 16);
    };
    masks.quote |= mask(v, '"');
    masks.backslash |= mask(v, '\\');
    masks.open |= mask(folded, '{');  // also '[', which differs by 0x20
    masks.close |= mask(folded, '}');
  }
  return masks;
}
#elif defined(__ARM_NEON)
inline Masks classify(const uint8_t *bytes) {
  Masks masks;
  const uint8x8_t bits = {1, 2, 4, 8, 16, 32, 64, 128};
  for (int part = 0; part < 8; part++) {
    uint8x8_t v = vld1_u8(bytes + part * 8);
    uint8x8_t folded = vorr_u8(v, vdup_n_u8(0x20));
    auto mask = [&](uint8x8_t x, uint8_t c) {
      return uint64_t(vaddv_u8(vand_u8(vceq_u8(x, vdup_n_u8(c)), bits))) << (part * 8);
    };
    masks.quote |= mask(v, '"');
    masks.backslash |= mask(v, '\\');
    masks.open |= mask(folded, '{');
    masks.close |= mask(folded, '}');
  }
  return masks;
}
#else
inline Masks classify(const uint8_t *bytes) {
  Masks masks;
  for (int i = 0; i < 64; i++) {
    uint8_t c = bytes[i];
    uint64_t bit = uint64_t(1) << i;
    if (c == '"') masks.quote |= bit;
    if (c == '\\') masks.backslash |= bit;
    if ((c | 0x20) == '{') masks.open |= bit;
    if ((c | 0x20) == '}') masks.close |= bit;
  }
  return masks;
}
#endif

/// The bytes that a backslash escapes; carries over to the next block.
inline uint64_t escapes(uint64_t backslash, uint64_t &carried) {
  if (!backslash && !carried) return 0;
  uint64_t escaped = 0;
  uint64_t next = carried;
  carried = 0;
  if (next) {
    escaped = 1;
    backslash &= ~uint64_t(1);
  }
  while (backslash) {
    int at = __builtin_ctzll(backslash);
    if (at == 63) {
      carried = 1;
      break;
    }
    escaped |= uint64_t(2) << at;
    // Neither this backslash nor the byte it escapes can escape another.
    backslash &= ~(uint64_t(3) << at);
  }
  return escaped;
}

/// Each bit the exclusive or of all bits up to it.
inline uint64_t prefix_xor(uint64_t x) {
  x ^= x << 1;
  x ^= x << 2;
  x ^= x << 4;
  x ^= x << 8;
  x ^= x << 16;
  x ^= x << 32;
  return x;
}

}  // namespace

extern "C" {

aloi_json *aloi_json_create(size_t max_bytes, size_t max_depth) {
  // Offsets into the strings of a document of 1 GB fit in 32 bits.
  size_t limit = std::min(max_bytes, size_t(1) << 30);
  return new (std::nothrow) aloi_json(limit, max_depth);
}

void aloi_json_destroy(aloi_json *json) { delete json; }

size_t aloi_json_padding(void) { return simdjson::SIMDJSON_PADDING; }

int aloi_json_parse(
  aloi_json *json, const uint8_t *bytes, size_t length, size_t padding, aloi_json_view *view,
  size_t *duplicate
) {
  *view = {};
  *duplicate = 0;
  if (length == 0) return ALOI_JSON_EMPTY;
  if (length > json->max_bytes) return ALOI_JSON_TOO_LARGE;

  // Capacity in powers of two: few allocations, and the memory of one huge entry is given back.
  size_t wanted = 1 << 14;
  while (wanted < length) wanted <<= 1;
  wanted = std::min(wanted, std::max(json->max_bytes, length));
  size_t capacity = json->dom.capacity();
  if (capacity < length || (capacity > (1 << 22) && capacity / 4 > wanted)) {
    if (json->dom.allocate(wanted, json->max_depth)) return ALOI_JSON_MEMORY;
  }
  bool copy = padding < simdjson::SIMDJSON_PADDING;
  simdjson::dom::element root;
  switch (json->dom.parse(bytes, length, copy).get(root)) {
    case simdjson::SUCCESS: break;
    case simdjson::EMPTY: return ALOI_JSON_EMPTY;
    case simdjson::UTF8_ERROR: return ALOI_JSON_UTF8;
    case simdjson::DEPTH_ERROR: return ALOI_JSON_TOO_DEEP;
    case simdjson::CAPACITY: return ALOI_JSON_TOO_LARGE;
    case simdjson::MEMALLOC: return ALOI_JSON_MEMORY;
    default: return ALOI_JSON_SYNTAX;
  }
  const auto &document = json->dom.doc;
  view->tape = document.tape.get();
  view->tape_length = size_t(view->tape[0] & payload_mask);
  view->strings = document.string_buf.get();
  size_t room = 5 * document.capacity() / 3 + simdjson::SIMDJSON_PADDING;
  view->strings_length = (room + 63) / 64 * 64;
  *duplicate = duplicate_key(*json, *view);
  return *duplicate ? ALOI_JSON_DUPLICATE_KEY : ALOI_JSON_OK;
}

size_t aloi_json_skip(aloi_json_scan *scan, const uint8_t *bytes, size_t length, int64_t floor) {
  int64_t depth = scan->depth;
  uint64_t in_string = scan->in_string;
  uint64_t escaped = scan->escaped;
  for (size_t at = 0; at < length; at += 64) {
    Masks masks;
    size_t count = length - at;
    if (count >= 64) {
      count = 64;
      masks = classify(bytes + at);
    } else {
      uint8_t last[64] = {};
      std::memcpy(last, bytes + at, count);
      masks = classify(last);
    }
    uint64_t escaped_bytes = escapes(masks.backslash, escaped);
    uint64_t strings = prefix_xor(masks.quote & ~escaped_bytes) ^ in_string;
    uint64_t open = masks.open & ~strings;
    uint64_t close = masks.close & ~strings;
    int64_t closed = __builtin_popcountll(close);
    if (depth - closed <= floor) {
      // The nesting may fall to the floor within this block: look at each bracket.
      int64_t level = depth;
      for (uint64_t rest = open | close; rest; rest &= rest - 1) {
        int i = __builtin_ctzll(rest);
        level += (open >> i) & 1 ? 1 : -1;
        if (level <= floor) {
          scan->depth = level;
          scan->in_string = 0;
          scan->escaped = 0;
          return at + size_t(i) + 1;
        }
      }
    }
    depth += __builtin_popcountll(open) - closed;
    if (count < 64) {
      // The padding of the last block changes neither quotes nor brackets; only the escape has to be told exactly.
      in_string = (strings >> (count - 1)) & 1 ? ~uint64_t(0) : 0;
      bool ends_in_backslash = (masks.backslash >> (count - 1)) & 1;
      bool is_escaped = (escaped_bytes >> (count - 1)) & 1;
      escaped = ends_in_backslash && !is_escaped ? 1 : 0;
    } else {
      in_string = uint64_t(int64_t(strings) >> 63);
    }
  }
  scan->depth = depth;
  scan->in_string = in_string;
  scan->escaped = escaped;
  return length;
}

}
