// What the loop and the single fetch share: header lines worth having, and the address guard's callbacks.
#pragma once
#include "CLinkLoop.h"
#include <curl/curl.h>

/// The most bytes of header that one answer may have; and that are kept of it, in all and a line.
enum { HEADER_LIMIT = 300 << 10, HEADER_KEPT = 40 << 10, HEADER_LINE = 33 << 10 };

struct text {
  char *bytes;
  size_t length, capacity;
};

/// Whether a header line is one that a verdict needs.
bool wanted_header(const char *line, size_t length);
/// Appends bytes; false when there is no memory.
bool text_append(struct text *t, const char *bytes, size_t length);

/// What the guard's callbacks know of a transfer.
struct guarded {
  const ll_guard *guard;  // outlives the transfer
  bool refused;
  char refused_address[48];
};
curl_socket_t guard_open(void *context, curlsocktype purpose, struct curl_sockaddr *address);
int guard_request(void *context, char *remote, char *local, int remote_port, int local_port);

/// Whether a certificate's end can be asked for while its connection stands; otherwise libcurl has to write the whole certificate out
/// (`CURLOPT_CERTINFO`), a tenth of a check.
bool certificates_are_asked(void);
/// The end of the certificate of the connection that a transfer has right now, in seconds since 1970; 0 where it has none.
int64_t certificate_end_asked(CURL *h);
/// The same from what libcurl wrote of it.
int64_t certificate_end_written(CURL *h);
