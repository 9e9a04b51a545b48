#include "CLinkLoop.h"
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct range4 {
  uint32_t base;
  int bits;
  const char *name;
};

// IANA's special-purpose registry, and multicast.
static const struct range4 ranges4[] = {
    {0x00000000, 8, "this network"},        {0x0A000000, 8, "private"},
    {0x64400000, 10, "carrier-grade NAT"},  {0x7F000000, 8, "loopback"},
    {0xA9FE0000, 16, "link-local"},         {0xAC100000, 12, "private"},
    {0xC0000000, 24, "protocol assignment"},{0xC0000200, 24, "documentation"},
    {0xC0586300, 24, "6to4 relay"},         {0xC0A80000, 16, "private"},
    {0xC6120000, 15, "benchmark"},          {0xC6336400, 24, "documentation"},
    {0xCB007100, 24, "documentation"},      {0xE0000000, 4, "multicast"},
    {0xF0000000, 4, "reserved"},
};

static const char *refusal4(uint32_t address) {
  for (size_t i = 0; i < sizeof ranges4 / sizeof *ranges4; i++)
    if ((address ^ ranges4[i].base) >> (32 - ranges4[i].bits) == 0) return ranges4[i].name;
  return NULL;
}

const char *ll_address_refusal(const uint8_t *b, size_t count) {
  if (count == 4) return refusal4((uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 | b[3]);
  if (count != 16) return "unknown family";
  static const uint8_t zero[16];
  if (!memcmp(b, zero, 10)) {
    if (b[10] == 0xFF && b[11] == 0xFF) return "IPv4-mapped";
    if (b[10] == 0 && b[11] == 0) {
      if (!memcmp(b + 12, zero, 3) && b[15] == 1) return "loopback";
      return "IPv4-compatible";
    }
  }
  if (b[0] == 0x00 && b[1] == 0x64 && b[2] == 0xFF && b[3] == 0x9B) return "NAT64";
  if (b[0] == 0xFF) return "multicast";
  if (b[0] == 0xFE && (b[1] & 0xC0) == 0x80) return "link-local";
  if (b[0] == 0xFE && (b[1] & 0xC0) == 0xC0) return "site-local";
  if ((b[0] & 0xFE) == 0xFC) return "private";
  if ((b[0] & 0xE0) != 0x20) return "reserved";  // only 2000::/3 is global unicast
  if (b[0] == 0x20 && b[1] == 0x02) return "6to4";
  if (b[0] == 0x20 && b[1] == 0x01) {
    if (b[2] == 0x0D && b[3] == 0xB8) return "documentation";
    if (b[2] == 0 && b[3] == 0) return "Teredo";
    if (b[2] < 2) return "protocol assignment";  // 2001::/23: benchmarks, ORCHID, …
  }
  if (b[0] == 0x3F && b[1] == 0xFF && (b[2] & 0xF0) == 0) return "documentation";
  if (b[0] == 0x3F && b[1] == 0xFE) return "reserved";  // the former 6bone
  return NULL;
}

static bool contains(const ll_range *range, const uint8_t *bytes, size_t count) {
  if (range->count != count || range->bits > 8 * count) return false;
  size_t whole = range->bits / 8, rest = range->bits % 8;
  if (memcmp(range->bytes, bytes, whole) != 0) return false;
  return rest == 0 || (range->bytes[whole] ^ bytes[whole]) >> (8 - rest) == 0;
}

const char *ll_guard_refusal(const ll_guard *guard, const uint8_t *bytes, size_t count) {
  if (guard->allow_all) return NULL;
  const char *refusal = ll_address_refusal(bytes, count);
  for (size_t i = 0; refusal && i < guard->range_count; i++)
    if (contains(&guard->ranges[i], bytes, count)) return NULL;
  return refusal;
}

int ll_resolve(const char *name, uint8_t *addresses, int max) {
  struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM, .ai_flags = AI_ADDRCONFIG};
  struct addrinfo *found = NULL;
  int error = getaddrinfo(name, NULL, &hints, &found);
  if (error != 0) return error < 0 ? error : -error;
  int count = 0;
  for (struct addrinfo *a = found; a && count < max; a = a->ai_next) {
    uint8_t *out = addresses + 17 * count;
    if (a->ai_family == AF_INET) {
      out[0] = 4;
      memcpy(out + 1, &((struct sockaddr_in *)a->ai_addr)->sin_addr, 4);
    } else if (a->ai_family == AF_INET6) {
      out[0] = 16;
      memcpy(out + 1, &((struct sockaddr_in6 *)a->ai_addr)->sin6_addr, 16);
    } else {
      continue;
    }
    count++;
  }
  freeaddrinfo(found);
  return count;
}

int ll_resolve_failure(int error) {
  if (error == EAI_NONAME || -error == EAI_NONAME) return 1;
#ifdef EAI_NODATA
  if (error == EAI_NODATA || -error == EAI_NODATA) return 2;
#endif
  return 3;
}

int ll_try_connect(const uint8_t *address, uint16_t port, int timeout_ms) {
  struct sockaddr_storage storage;
  memset(&storage, 0, sizeof storage);
  socklen_t length;
  if (address[0] == 4) {
    struct sockaddr_in *a = (struct sockaddr_in *)&storage;
    a->sin_family = AF_INET;
    a->sin_port = htons(port);
    memcpy(&a->sin_addr, address + 1, 4);
    length = sizeof *a;
  } else {
    struct sockaddr_in6 *a = (struct sockaddr_in6 *)&storage;
    a->sin6_family = AF_INET6;
    a->sin6_port = htons(port);
    memcpy(&a->sin6_addr, address + 1, 16);
    length = sizeof *a;
  }
  int fd = socket(storage.ss_family, SOCK_STREAM, 0);
  if (fd < 0) return errno;
  fcntl(fd, F_SETFD, FD_CLOEXEC);
  fcntl(fd, F_SETFL, fcntl(fd, F_GETFL, 0) | O_NONBLOCK);
  int error = 0;
  if (connect(fd, (struct sockaddr *)&storage, length) != 0) {
    error = errno;
    if (error == EINPROGRESS) {
      struct pollfd p = {.fd = fd, .events = POLLOUT};
      int ready = poll(&p, 1, timeout_ms);
      socklen_t size = sizeof error;
      if (ready <= 0) error = ETIMEDOUT;
      else if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size) != 0) error = errno;
    }
  }
  close(fd);
  return error;
}
