#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A parser with the memory of its last document.
typedef struct aloi_json aloi_json;

/// The last document of a parser: simdjson's tape (doc/tape.md) and its strings. Valid until the next parse.
typedef struct {
  const uint64_t *tape;
  size_t tape_length;
  const uint8_t *strings;
  size_t strings_length;
} aloi_json_view;

/// What a parse came to.
enum aloi_json_result {
  ALOI_JSON_OK = 0,
  ALOI_JSON_EMPTY,
  ALOI_JSON_SYNTAX,
  ALOI_JSON_UTF8,
  ALOI_JSON_TOO_DEEP,
  ALOI_JSON_TOO_LARGE,
  ALOI_JSON_MEMORY,
  ALOI_JSON_DUPLICATE_KEY,
};

/// A parser for documents of at most `max_bytes` and `max_depth`; null without memory.
aloi_json *aloi_json_create(size_t max_bytes, size_t max_depth);
void aloi_json_destroy(aloi_json *parser);

/// Parses one document. `padding` says how many bytes may be read behind it; too few of them cost a copy.
/// On `ALOI_JSON_DUPLICATE_KEY` the view is filled and `*duplicate` is the tape index of the second key.
int aloi_json_parse(
  aloi_json *parser, const uint8_t *bytes, size_t length, size_t padding, aloi_json_view *view,
  size_t *duplicate);

/// How many bytes simdjson may read behind a document.
size_t aloi_json_padding(void);

/// The place of a scan through JSON text that is not parsed: the nesting and whether the last byte was in a string.
typedef struct {
  int64_t depth;
  uint64_t in_string;  // all ones within a string
  uint64_t escaped;    // 1 when the next byte is escaped
} aloi_json_scan;

/// Scans on until the nesting falls to `floor`, and returns how many bytes were passed, the closing bracket included;
/// `length` with a depth still above `floor` where it did not fall.
size_t aloi_json_skip(aloi_json_scan *scan, const uint8_t *bytes, size_t length, int64_t floor);

#ifdef __cplusplus
}
#endif
