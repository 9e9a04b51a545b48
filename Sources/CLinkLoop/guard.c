#define _GNU_SOURCE
#include "transfer.h"
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>

// Before each new connection, after the name was resolved: hexadecimal, octal and decimal hosts are addresses by now.
curl_socket_t guard_open(void *context, curlsocktype purpose, struct curl_sockaddr *a) {
  struct guarded *g = context;
  (void)purpose;
  if (!g->guard->allow_all) {
    const uint8_t *bytes = NULL;
    size_t count = 0;
    if (a->family == AF_INET) {
      bytes = (const uint8_t *)&((struct sockaddr_in *)&a->addr)->sin_addr;
      count = 4;
    } else if (a->family == AF_INET6) {
      bytes = (const uint8_t *)&((struct sockaddr_in6 *)&a->addr)->sin6_addr;
      count = 16;
    }
    if (!bytes || ll_guard_refusal(g->guard, bytes, count)) {
      g->refused = true;
      if (bytes) inet_ntop(a->family, bytes, g->refused_address, sizeof g->refused_address);
      return CURL_SOCKET_BAD;
    }
  }
#ifdef SOCK_CLOEXEC
  return socket(a->family, a->socktype | SOCK_CLOEXEC, a->protocol);
#else
  return socket(a->family, a->socktype, a->protocol);
#endif
}

// Before each request, also on a connection that is used again.
int guard_request(void *context, char *remote, char *local, int remote_port, int local_port) {
  struct guarded *g = context;
  (void)local, (void)remote_port, (void)local_port;
  uint8_t bytes[16];
  if (g->guard->allow_all) return CURL_PREREQFUNC_OK;
  size_t count = inet_pton(AF_INET, remote, bytes) == 1 ? 4 : inet_pton(AF_INET6, remote, bytes) == 1 ? 16 : 0;
  if (count && !ll_guard_refusal(g->guard, bytes, count)) return CURL_PREREQFUNC_OK;
  g->refused = true;
  strncpy(g->refused_address, remote, sizeof g->refused_address - 1);
  return CURL_PREREQFUNC_ABORT;
}

#define FIELD(name) {sizeof name - 1, name}
static const struct {
  size_t length;
  const char *name;
} wanted[] = {
    FIELD("accept-ranges"), FIELD("access-control-allow-origin"), FIELD("cf-mitigated"), FIELD("content-encoding"),
    FIELD("content-length"), FIELD("content-range"), FIELD("content-type"), FIELD("etag"), FIELD("last-modified"),
    FIELD("location"), FIELD("ratelimit-remaining"), FIELD("ratelimit-reset"), FIELD("retry-after"), FIELD("set-cookie"),
    FIELD("x-amzn-waf-action"), FIELD("x-rate-limit-remaining"), FIELD("x-rate-limit-reset"),
    FIELD("x-ratelimit-remaining"), FIELD("x-ratelimit-reset"),
};

bool wanted_header(const char *line, size_t length) {
  const char *colon = memchr(line, ':', length);
  if (!colon) return false;
  size_t name = (size_t)(colon - line);
  if (name < 4 || name > 27) return false;
  for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
    if (wanted[i].length == name && *wanted[i].name == (*line | 0x20) && !strncasecmp(wanted[i].name, line, name)) return true;
  return false;
}

bool text_append(struct text *t, const char *bytes, size_t length) {
  if (t->length + length > t->capacity) {
    size_t capacity = t->capacity ? t->capacity : 512;
    while (capacity < t->length + length) capacity *= 2;
    char *grown = realloc(t->bytes, capacity);
    if (!grown) return false;
    t->bytes = grown;
    t->capacity = capacity;
  }
  memcpy(t->bytes + t->length, bytes, length);
  t->length += length;
  return true;
}
