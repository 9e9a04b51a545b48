#define _GNU_SOURCE
#include "transfer.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct document {
  struct guarded guard;
  struct text headers, body;
  size_t header_bytes;
  int64_t received, max_bytes;
  int descriptor;
  bool too_large, headers_over, write_failed;
};

static size_t on_body(char *bytes, size_t size, size_t count, void *context) {
  struct document *d = context;
  size_t length = size * count;
  d->received += (int64_t)length;
  if (d->received > d->max_bytes) {
    d->too_large = true;
    return 0;
  }
  if (d->descriptor < 0) {
    d->write_failed = !text_append(&d->body, bytes, length);
    return d->write_failed ? 0 : length;
  }
  for (size_t done = 0; done < length;) {
    ssize_t n = write(d->descriptor, bytes + done, length - done);
    if (n <= 0) {
      d->write_failed = true;
      return 0;
    }
    done += (size_t)n;
  }
  return length;
}

static size_t on_header(char *line, size_t size, size_t count, void *context) {
  struct document *d = context;
  size_t length = size * count;
  if (length > 5 && !memcmp(line, "HTTP/", 5)) d->headers.length = 0;
  d->header_bytes += length;
  d->headers_over = d->header_bytes > HEADER_LIMIT;
  return d->headers_over || !text_append(&d->headers, line, length) ? 0 : length;
}

void ll_fetch(const ll_document_request *r, ll_document *out) {
  memset(out, 0, sizeof *out);
  struct document d = {.max_bytes = r->max_bytes, .descriptor = r->descriptor};
  CURL *h = ll_global_init() ? curl_easy_init() : NULL;
  if (!h) {
    out->code = CURLE_FAILED_INIT;
    return;
  }
  // A proxy is what the user chose to connect to.
  const ll_guard all = {.allow_all = true};
  d.guard.guard = *r->proxy ? &all : &r->guard;
  struct curl_slist *fields = NULL;
  for (size_t i = 0; r->headers && r->headers[i]; i++) {
    struct curl_slist *longer = curl_slist_append(fields, r->headers[i]);
    if (longer) fields = longer;
  }
  curl_easy_setopt(h, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(h, CURLOPT_URL, r->url);
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, fields);
  curl_easy_setopt(h, CURLOPT_WRITEFUNCTION, on_body);
  curl_easy_setopt(h, CURLOPT_WRITEDATA, &d);
  curl_easy_setopt(h, CURLOPT_HEADERFUNCTION, on_header);
  curl_easy_setopt(h, CURLOPT_HEADERDATA, &d);
  curl_easy_setopt(h, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(h, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(h, CURLOPT_HTTP09_ALLOWED, 0L);
  curl_easy_setopt(h, CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
  curl_easy_setopt(h, CURLOPT_USERAGENT, r->user_agent);
  curl_easy_setopt(h, CURLOPT_PROXY, r->proxy);
  curl_easy_setopt(h, CURLOPT_NOPROXY, "");  // the environment has no say, least of all in what is asked without the guard
  curl_easy_setopt(h, CURLOPT_ERRORBUFFER, out->error);
  curl_easy_setopt(h, CURLOPT_CAPATH, NULL);
  if (r->ca_bundle) curl_easy_setopt(h, CURLOPT_CAINFO, r->ca_bundle);
  curl_easy_setopt(h, CURLOPT_OPENSOCKETFUNCTION, guard_open);
  curl_easy_setopt(h, CURLOPT_OPENSOCKETDATA, &d.guard);
  curl_easy_setopt(h, CURLOPT_CONNECTTIMEOUT_MS, r->connect_timeout_ms);
  curl_easy_setopt(h, CURLOPT_TIMEOUT_MS, r->timeout_ms);
  curl_easy_setopt(h, CURLOPT_LOW_SPEED_LIMIT, 1L);
  curl_easy_setopt(h, CURLOPT_LOW_SPEED_TIME, 30L);
  out->code = (int)curl_easy_perform(h);
  long number = 0;
  char *address = NULL;
  curl_easy_getinfo(h, CURLINFO_RESPONSE_CODE, &number);
  out->status = (int)number;
  curl_easy_getinfo(h, CURLINFO_OS_ERRNO, &number);
  out->os_error = (int)number;
  if (d.guard.refused) memcpy(out->address, d.guard.refused_address, sizeof out->address);
  else if (curl_easy_getinfo(h, CURLINFO_PRIMARY_IP, &address) == CURLE_OK && address)
    strncpy(out->address, address, sizeof out->address - 1);
  out->refused = d.guard.refused;
  out->too_large = d.too_large;
  out->headers_over = d.headers_over;
  out->write_failed = d.write_failed;
  out->body = (uint8_t *)d.body.bytes;
  out->body_length = d.body.length;
  out->headers = d.headers.bytes;
  out->headers_length = d.headers.length;
  curl_easy_cleanup(h);
  curl_slist_free_all(fields);
}

void ll_document_free(ll_document *document) {
  free(document->body);
  free(document->headers);
  document->body = NULL;
  document->headers = NULL;
}
