#define _GNU_SOURCE
#include "transfer.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#endif

/// A body that is longer than we keep is read to its end when no more than this is left: the connection lives on.
enum { DRAIN_LIMIT = 16 << 10, EVENTS = 512 };

/// libcurl finds a host's connections in 97 lists: with thousands of hosts it walks long ones for each transfer. So plain
/// HTTP is dealt to several multis, by host; everything else has the first one, which reads the certificate authorities once.
#ifdef __linux__
enum { SHARDS = 8 };
#else
enum { SHARDS = 1 };
#endif

struct shard {
  ll_loop *loop;
  CURLM *multi;
  int64_t timer;  // when libcurl wants to be called, or -1; 0 for at once
  struct curl_slist *forget;
};

/// A connection by TLS takes most memory and most work until its keys are agreed on: so many greetings at once, then the next ones
/// wait. One whose server is slow stops counting after a while (in microseconds), so that such servers hold nobody up.
enum { GREETINGS = 200, GREETING_PATIENCE = 400000 };

/// What is kept of an answer, from its first byte until it is read: handed from one transfer to the next, the last one given back first, so
/// that few of them are in use, and those at hand for the processor.
struct room {
  struct room *next;  // in the list of free ones
  struct text headers;
  uint8_t body[LL_BODY_LIMIT];
};

struct slot {
  CURL *easy;
  CURLU *address;  // the URL, taken apart
  struct shard *shard;
  struct slot *next;     // in the list of free, finished or waiting ones
  struct slot *sibling;  // in the list of all
  uint64_t token;
  struct guarded guard;
  struct room *room;
  size_t body_length, header_bytes, received;
  int64_t promised;  // the length that the answer announces, or -1
  int64_t certificate_end;  // as `ll_result` has it
  bool enough, headers_over, verified, certificate, fresh, close_after, cookie, ranged, http2;
  bool is_http, is_https, head_ended, folding, again;
  bool greeting;             // in the list of greetings
  int64_t since;             // when it began
  struct slot *before, *after;
  long connect_timeout_ms, timeout_ms;
  ll_method method;
  struct curl_slist *resolve;
  struct curl_slist *fields;        // of this transfer only
  const struct curl_slist *common;  // or the loop's, whichever is set
  char *forget;  // the entry of libcurl's name cache to remove afterwards
  char error[CURL_ERROR_SIZE];
};

/// What epoll knows of a descriptor.
struct watch {
  uint32_t events;  // what it is registered for; 0 when it is not
  bool ours;        // opened and closed by our callbacks: it may stay registered while its connection is idle
  bool active;      // libcurl waits for it
};

struct ll_loop {
  struct shard shards[SHARDS];
  int epoll, event;
  struct watch *watches;  // by descriptor
  size_t watch_count;
  struct slot *free, *finished, *all;
  struct room *rooms;  // free
  struct slot *waiting, *last_waiting;    // to begin, in order
  struct slot *broken;                    // that could not begin after all
  struct slot *greeting, *last_greeting;  // by TLS, the oldest first
  int greetings;
  struct curl_slist *plain, *ranged;  // the header fields of every request
  char *user_agent, *ca_bundle, *proxy;
  ll_guard guard;
  long max_idle;
  bool asks_certificates;  // see certificates_are_asked
  bool more;
};

/// Gives a slot room for an answer where it has none; false when there is no memory.
static bool has_room(struct slot *s) {
  if (s->room) return true;
  ll_loop *loop = s->shard->loop;
  if ((s->room = loop->rooms)) {
    loop->rooms = s->room->next;
  } else if ((s->room = malloc(sizeof *s->room))) {
    s->room->headers = (struct text){0};
  }
  if (s->room) s->room->headers.length = 0;
  return s->room != NULL;
}

static size_t on_body(char *bytes, size_t size, size_t count, void *context) {
  struct slot *s = context;
  size_t length = size * count, room = LL_BODY_LIMIT - s->body_length;
  size_t kept = length < room ? length : room;
  if (!has_room(s)) return 0;
  memcpy(s->room->body + s->body_length, bytes, kept);
  s->body_length += kept;
  s->received += length;
  if (s->body_length < LL_BODY_LIMIT) return length;
  if (s->promised >= 0 && s->promised - (int64_t)s->received <= DRAIN_LIMIT && s->received <= 2 * DRAIN_LIMIT) return length;
  s->enough = true;
  return 0;
}

static size_t on_header(char *line, size_t size, size_t count, void *context) {
  struct slot *s = context;
  size_t length = size * count;
  if (!has_room(s)) return 0;
  struct text *headers = &s->room->headers;
  if (length > 5 && !memcmp(line, "HTTP/", 5)) {  // a new answer: after 100, 103, …
    headers->length = 0;
    s->promised = -1;
    s->head_ended = false;
  }
  s->header_bytes += length;
  if (s->header_bytes > HEADER_LIMIT) {
    s->headers_over = true;
    return 0;
  }
  if (s->received) return length;  // a trailer: the head has been judged by what it said
  size_t kept = length;
  while (kept && (line[kept - 1] == '\n' || line[kept - 1] == '\r')) kept--;
  if (!kept) s->head_ended = true;
  // A line that begins with a blank goes on with the one before it.
  bool folded = s->folding && kept && (*line == ' ' || *line == '\t') && headers->length + kept <= HEADER_KEPT;
  s->folding = folded;
  if (folded) {
    headers->length--;
    return text_append(headers, line, kept) && text_append(headers, "\n", 1) ? length : 0;
  }
  if (kept > HEADER_LINE || headers->length + kept > HEADER_KEPT || !wanted_header(line, kept)) return length;
  if (kept > 15 && !strncasecmp(line, "content-length:", 15)) {
    char number[24] = {0};
    memcpy(number, line + 15, kept - 15 < 23 ? kept - 15 : 23);
    s->promised = strtoll(number, NULL, 10);
  }
  if (!text_append(headers, line, kept) || !text_append(headers, "\n", 1)) return 0;
  s->folding = true;
  return length;
}

#ifdef __linux__
/// The entry of a descriptor; NULL when there is no memory for it.
static struct watch *watch_of(ll_loop *loop, int fd) {
  if (fd < 0) return NULL;
  if ((size_t)fd >= loop->watch_count) {
    size_t count = loop->watch_count ? loop->watch_count : 256;
    while (count <= (size_t)fd) count *= 2;
    struct watch *grown = realloc(loop->watches, count * sizeof *grown);
    if (!grown) return NULL;
    memset(grown + loop->watch_count, 0, (count - loop->watch_count) * sizeof *grown);
    loop->watches = grown;
    loop->watch_count = count;
  }
  return &loop->watches[fd];
}

static curl_socket_t on_open(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
  struct slot *s = context;
  curl_socket_t fd = guard_open(&s->guard, purpose, address);
  struct watch *w = fd == CURL_SOCKET_BAD ? NULL : watch_of(s->shard->loop, fd);
  if (w) *w = (struct watch){.ours = true};
  return fd;
}

// Closing takes it out of epoll, too.
static int on_close(void *context, curl_socket_t fd) {
  struct watch *w = watch_of(context, fd);
  if (w) *w = (struct watch){0};
  return close(fd);
}

static int on_socket(CURL *easy, curl_socket_t fd, int what, void *context, void *known) {
  struct shard *shard = context;
  ll_loop *loop = shard->loop;
  struct watch *w = watch_of(loop, fd);
  (void)easy;
  struct epoll_event e = {.data.u64 = (uint64_t)(shard - loop->shards) << 32 | (uint32_t)fd};
  if (what == CURL_POLL_REMOVE) {
    // A connection that is kept will be asked again, for the same events: two system calls less a check.
    if (w && w->ours) {
      w->active = false;
      return 0;
    }
    epoll_ctl(loop->epoll, EPOLL_CTL_DEL, fd, &e);
    return 0;
  }
  e.events = (what & CURL_POLL_IN ? EPOLLIN : 0) | (what & CURL_POLL_OUT ? EPOLLOUT : 0);
  bool registered = known != NULL;
  if (!known) curl_multi_assign(shard->multi, fd, loop);
  if (w && w->ours) {
    w->active = true;
    if (w->events == e.events) return 0;
    registered = w->events != 0;
    w->events = e.events;
  }
  if (epoll_ctl(loop->epoll, registered ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, fd, &e) != 0)
    epoll_ctl(loop->epoll, registered ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, fd, &e);
  return 0;
}

/// Something happened to an idle connection. Its end is libcurl's to see. Bytes that nobody asked for (a second answer, a 408
/// before the end) would be taken for the answer to the next request: they are thrown away, and the connection is hung up. Of
/// TLS nobody can tell what they are without its keys; its tickets come before the first answer, and a new connection is cheap.
static void idle_event(ll_loop *loop, struct watch *w, int fd) {
  char bytes[4096];
  struct epoll_event e = {0};
  epoll_ctl(loop->epoll, EPOLL_CTL_DEL, fd, &e);
  w->events = 0;
  if (recv(fd, bytes, sizeof bytes, MSG_DONTWAIT) <= 0) return;
  shutdown(fd, SHUT_RDWR);
  for (int i = 0; i < 16 && recv(fd, bytes, sizeof bytes, MSG_DONTWAIT) > 0; i++) {
  }
}

static int on_timer(CURLM *multi, long timeout_ms, void *context) {
  struct shard *shard = context;
  (void)multi;
  shard->timer = timeout_ms < 0 ? -1 : timeout_ms == 0 ? 0 : ll_now_us() + (int64_t)timeout_ms * 1000;
  return 0;
}
#endif

static bool copy_ranges(ll_loop *loop, const ll_guard *guard) {
  if (!guard->range_count) return true;
  ll_range *ranges = calloc(guard->range_count, sizeof *ranges);
  if (!ranges) return false;
  memcpy(ranges, guard->ranges, guard->range_count * sizeof *ranges);
  loop->guard.ranges = ranges;
  loop->guard.range_count = guard->range_count;
  return true;
}

/// A list with one line more; the list as it was when there is no memory.
static struct curl_slist *with(struct curl_slist *list, const char *line) {
  struct curl_slist *longer = curl_slist_append(list, line);
  return longer ? longer : list;
}

static struct curl_slist *with_field(struct curl_slist *list, const char *name, const char *value) {
  if (!value || strpbrk(value, "\r\n")) return list;
  char line[1024];
  int n = snprintf(line, sizeof line, "%s: %s", name, value);
  return n > 0 && (size_t)n < sizeof line ? with(list, line) : list;
}

/// The fields of every request, which libcurl would write anew, letter by letter and twice, from options of its own.
static struct curl_slist *common_fields(const ll_loop *loop, bool ranged) {
  // A proxy is told the name in its own request only where libcurl knows it.
  struct curl_slist *fields = *loop->proxy ? NULL : with_field(NULL, "User-Agent", loop->user_agent);
  return ranged ? with(fields, "Range: bytes=0-4095") : fields;
}

/// Gives a shard a new multi; false when there is none to be had.
static bool open_shard(ll_loop *loop, struct shard *shard) {
  CURLM *multi = curl_multi_init();
  if (!multi) return false;
  if (shard->multi) curl_multi_cleanup(shard->multi);
  curl_slist_free_all(shard->forget);
  *shard = (struct shard){.loop = loop, .multi = multi, .timer = -1};
#ifdef __linux__
  curl_multi_setopt(shard->multi, CURLMOPT_SOCKETFUNCTION, on_socket);
  curl_multi_setopt(shard->multi, CURLMOPT_SOCKETDATA, shard);
  curl_multi_setopt(shard->multi, CURLMOPT_TIMERFUNCTION, on_timer);
  curl_multi_setopt(shard->multi, CURLMOPT_TIMERDATA, shard);
#endif
  curl_multi_setopt(shard->multi, CURLMOPT_MAXCONNECTS, loop->max_idle);
  curl_multi_setopt(shard->multi, CURLMOPT_PIPELINING, (long)CURLPIPE_NOTHING);
  return true;
}

ll_loop *ll_open(const ll_config *config) {
  if (!ll_global_init()) return NULL;
  ll_loop *loop = calloc(1, sizeof *loop);
  if (!loop) return NULL;
  loop->epoll = loop->event = -1;
  loop->guard.allow_all = config->guard.allow_all || *config->proxy;  // a proxy is what the user chose to connect to
  loop->max_idle = config->max_idle;
  loop->asks_certificates = certificates_are_asked() && !config->certificates_written;
  loop->user_agent = strdup(config->user_agent);
  loop->proxy = strdup(config->proxy);
  loop->ca_bundle = config->ca_bundle ? strdup(config->ca_bundle) : NULL;
  bool ready = loop->user_agent && loop->proxy && copy_ranges(loop, &config->guard);
  for (int i = 0; ready && i < SHARDS; i++) ready = open_shard(loop, &loop->shards[i]);
  if (ready) {
    loop->plain = common_fields(loop, false);
    loop->ranged = common_fields(loop, true);
    ready = loop->ranged != NULL;
  }
#ifdef __linux__
  loop->epoll = epoll_create1(EPOLL_CLOEXEC);
  loop->event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  struct epoll_event e = {.events = EPOLLIN, .data.u64 = (uint32_t)loop->event};
  ready = ready && loop->epoll >= 0 && loop->event >= 0 && epoll_ctl(loop->epoll, EPOLL_CTL_ADD, loop->event, &e) == 0;
#endif
  if (!ready) {
    ll_close(loop);
    return NULL;
  }
  return loop;
}

/// A greeting is over, or no longer counts.
static void greeted(ll_loop *loop, struct slot *s) {
  if (!s->greeting) return;
  s->greeting = false;
  loop->greetings--;
  *(s->before ? &s->before->after : &loop->greeting) = s->after;
  *(s->after ? &s->after->before : &loop->last_greeting) = s->before;
}

/// Before each request, when its connection stands.
static int on_request(void *context, char *remote, char *local, int remote_port, int local_port) {
  struct slot *s = context;
  greeted(s->shard->loop, s);
  if (s->certificate && s->shard->loop->asks_certificates) s->certificate_end = certificate_end_asked(s->easy);
  return guard_request(&s->guard, remote, local, remote_port, local_port);
}

static bool begin(ll_loop *loop, struct slot *s) {
  if (s->is_https) {
    s->greeting = true;
    s->since = ll_now_us();
    s->before = loop->last_greeting;
    s->after = NULL;
    *(s->before ? &s->before->after : &loop->greeting) = s;
    loop->last_greeting = s;
    loop->greetings++;
  }
  if (curl_multi_add_handle(s->shard->multi, s->easy) == CURLM_OK) return true;
  greeted(loop, s);
  return false;
}

/// Begins what waits, as far as there is room.
static void begin_waiting(ll_loop *loop) {
  if (!loop->waiting) return;
  int64_t early = ll_now_us() - GREETING_PATIENCE;
  while (loop->greeting && loop->greeting->since <= early) greeted(loop, loop->greeting);
  while (loop->waiting && loop->greetings < GREETINGS) {
    struct slot *s = loop->waiting;
    loop->waiting = s->next;
    if (begin(loop, s)) continue;
    s->next = loop->broken;
    loop->broken = s;
  }
}

/// What every transfer of a slot has in common.
static void set_up(ll_loop *loop, struct slot *s) {
  CURL *h = s->easy;
  curl_easy_setopt(h, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(h, CURLOPT_PRIVATE, s);
  curl_easy_setopt(h, CURLOPT_WRITEFUNCTION, on_body);
  curl_easy_setopt(h, CURLOPT_WRITEDATA, s);
  curl_easy_setopt(h, CURLOPT_HEADERFUNCTION, on_header);
  curl_easy_setopt(h, CURLOPT_HEADERDATA, s);
  curl_easy_setopt(h, CURLOPT_PROTOCOLS_STR, "http,https,ftp,ftps");
  curl_easy_setopt(h, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(h, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(h, CURLOPT_HTTP09_ALLOWED, 0L);
  curl_easy_setopt(h, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
  curl_easy_setopt(h, CURLOPT_PATH_AS_IS, 1L);  // it has no dot segments any more
  if (*loop->proxy) curl_easy_setopt(h, CURLOPT_USERAGENT, loop->user_agent);
  curl_easy_setopt(h, CURLOPT_PROXY, loop->proxy);
  curl_easy_setopt(h, CURLOPT_NOPROXY, "");  // or the environment is asked, each time
  curl_easy_setopt(h, CURLOPT_ERRORBUFFER, s->error);
  curl_easy_setopt(h, CURLOPT_BUFFERSIZE, 8192L);
  curl_easy_setopt(h, CURLOPT_DNS_CACHE_TIMEOUT, 0L);
  curl_easy_setopt(h, CURLOPT_CAPATH, NULL);  // Debian sets both; the bundle alone is parsed once, not once a connection
  if (loop->ca_bundle) curl_easy_setopt(h, CURLOPT_CAINFO, loop->ca_bundle);
#ifdef __linux__
  curl_easy_setopt(h, CURLOPT_OPENSOCKETFUNCTION, on_open);
  curl_easy_setopt(h, CURLOPT_OPENSOCKETDATA, s);
  curl_easy_setopt(h, CURLOPT_CLOSESOCKETFUNCTION, on_close);
  curl_easy_setopt(h, CURLOPT_CLOSESOCKETDATA, loop);
#else
  curl_easy_setopt(h, CURLOPT_OPENSOCKETFUNCTION, guard_open);
  curl_easy_setopt(h, CURLOPT_OPENSOCKETDATA, &s->guard);
#endif
  curl_easy_setopt(h, CURLOPT_PREREQFUNCTION, on_request);
  curl_easy_setopt(h, CURLOPT_PREREQDATA, s);
  s->guard.guard = &loop->guard;
  s->verified = true;
  s->method = LL_PLAIN;
}

static void set_verification(struct slot *s, bool verify) {
  if (s->verified == verify) return;
  s->verified = verify;
  curl_easy_setopt(s->easy, CURLOPT_SSL_VERIFYPEER, verify ? 1L : 0L);
  curl_easy_setopt(s->easy, CURLOPT_SSL_VERIFYHOST, verify ? 2L : 0L);
  curl_easy_setopt(s->easy, CURLOPT_SSLVERSION, verify ? (long)CURL_SSLVERSION_DEFAULT : (long)CURL_SSLVERSION_TLSv1);
  curl_easy_setopt(s->easy, CURLOPT_SSL_CIPHER_LIST, verify ? NULL : "DEFAULT@SECLEVEL=0");
}

static void set_method(struct slot *s, ll_method method) {
  if (s->method == method) return;
  s->method = method;
  curl_easy_setopt(s->easy, CURLOPT_NOBODY, method == LL_HEAD ? 1L : 0L);
  if (method != LL_HEAD) curl_easy_setopt(s->easy, CURLOPT_HTTPGET, 1L);
}

/// The header fields, or the range where there are none (FTP).
static void set_fields(ll_loop *loop, struct slot *s, const ll_request *r) {
  bool is_http = r->url && r->url[0] == 'h', ranged = r->method == LL_RANGE;
  if (s->ranged != (ranged && !is_http)) {
    s->ranged = ranged && !is_http;
    curl_easy_setopt(s->easy, CURLOPT_RANGE, s->ranged ? "0-4095" : NULL);
  }
  if (r->etag || r->last_modified) {
    s->fields = with_field(common_fields(loop, ranged), "If-None-Match", r->etag);
    s->fields = with_field(s->fields, "If-Modified-Since", r->last_modified);
    s->common = NULL;
    curl_easy_setopt(s->easy, CURLOPT_HTTPHEADER, s->fields);
  } else if (s->common != (ranged ? loop->ranged : loop->plain)) {
    s->common = ranged ? loop->ranged : loop->plain;
    curl_easy_setopt(s->easy, CURLOPT_HTTPHEADER, s->common);
  }
}

/// The multi that has the connections of a host.
static struct shard *shard_of(ll_loop *loop, const char *url) {
  if (SHARDS == 1 || strncmp(url, "http:", 5) != 0) return loop->shards;
  uint32_t hash = 2166136261u;
  for (const char *c = url + 7; *c && *c != '/' && *c != '?'; c++) hash = (hash ^ (uint8_t)*c) * 16777619u;
  return &loop->shards[1 + (hash >> 8) % (SHARDS > 1 ? SHARDS - 1 : 1)];
}

/// The URL as text and taken apart: from the text alone libcurl 7 would write it anew, letter by letter, a twentieth of a check.
static void set_url(struct slot *s, const char *url) {
  curl_easy_setopt(s->easy, CURLOPT_URL, url);
  const unsigned flags = CURLU_PATH_AS_IS | CURLU_NON_SUPPORT_SCHEME;  // as libcurl does it
  bool apart = s->is_http && s->address && curl_url_set(s->address, CURLUPART_URL, url, flags) == CURLUE_OK;
  curl_easy_setopt(s->easy, CURLOPT_CURLU, apart ? s->address : NULL);
}

/// The options that differ from those of the slot's last transfer.
static void set_differences(struct slot *s, const ll_request *r) {
  if (s->fresh != r->fresh) curl_easy_setopt(s->easy, CURLOPT_FRESH_CONNECT, r->fresh ? 1L : 0L);
  if (s->close_after != r->close_after) curl_easy_setopt(s->easy, CURLOPT_FORBID_REUSE, r->close_after ? 1L : 0L);
  if (s->connect_timeout_ms != r->connect_timeout_ms)
    curl_easy_setopt(s->easy, CURLOPT_CONNECTTIMEOUT_MS, r->connect_timeout_ms);
  if (s->timeout_ms != r->timeout_ms) curl_easy_setopt(s->easy, CURLOPT_TIMEOUT_MS, r->timeout_ms);
  if (s->cookie || r->cookie) curl_easy_setopt(s->easy, CURLOPT_COOKIE, r->cookie);
  if (s->http2 != r->http2)
    curl_easy_setopt(s->easy, CURLOPT_HTTP_VERSION, r->http2 ? (long)CURL_HTTP_VERSION_2TLS : (long)CURL_HTTP_VERSION_1_1);
  s->fresh = r->fresh;
  s->close_after = r->close_after;
  s->connect_timeout_ms = r->connect_timeout_ms;
  s->timeout_ms = r->timeout_ms;
  s->cookie = r->cookie != NULL;
  s->http2 = r->http2;
}

/// Our own answers to names: `-host:port` lines of finished transfers first, then this one's address.
static void set_resolve(struct slot *s, const char *resolve) {
  s->resolve = s->shard->forget;
  s->shard->forget = NULL;
  if (resolve) {
    s->resolve = with(s->resolve, resolve);
    const char *colon = strchr(resolve, ':');
    const char *second = colon ? strchr(colon + 1, ':') : NULL;
    if (second && (s->forget = malloc((size_t)(second - resolve) + 2))) {
      s->forget[0] = '-';
      memcpy(s->forget + 1, resolve, (size_t)(second - resolve));
      s->forget[second - resolve + 1] = 0;
    }
  }
  if (s->resolve) curl_easy_setopt(s->easy, CURLOPT_RESOLVE, s->resolve);
}

/// Makes a slot ready for an answer.
static void forget_answer(struct slot *s) {
  s->guard.refused = s->enough = s->headers_over = s->head_ended = s->folding = false;
  s->guard.refused_address[0] = s->error[0] = 0;
  if (s->room) s->room->headers.length = 0;
  s->body_length = s->header_bytes = s->received = 0;
  s->promised = -1;
  s->certificate_end = 0;
}

bool ll_add(ll_loop *loop, const ll_request *r) {
  struct slot *s = loop->free;
  if (!r->url) return false;
  if (s) {
    loop->free = s->next;
  } else {
    if (!(s = calloc(1, sizeof *s))) return false;
    if (!(s->easy = curl_easy_init())) {
      free(s);
      return false;
    }
    s->address = curl_url();
    set_up(loop, s);
    s->sibling = loop->all;
    loop->all = s;
  }
  s->token = r->token;
  s->shard = shard_of(loop, r->url);
  s->is_http = r->url[0] == 'h';
  s->is_https = !strncmp(r->url, "https:", 6);
  s->again = false;
  forget_answer(s);
  set_verification(s, r->verify);
  set_method(s, r->method);
  set_url(s, r->url);
  set_differences(s, r);
  if (s->certificate != r->certificate && !loop->asks_certificates)
    curl_easy_setopt(s->easy, CURLOPT_CERTINFO, r->certificate ? 1L : 0L);
  s->certificate = r->certificate;
  set_fields(loop, s, r);
  if (r->resolve || s->shard->forget) set_resolve(s, r->resolve);
  if (s->is_https && (loop->waiting || loop->greetings >= GREETINGS)) {
    s->next = NULL;
    *(loop->waiting ? &loop->last_waiting->next : &loop->waiting) = s;
    loop->last_waiting = s;
    return true;
  }
  if (begin(loop, s)) return true;
  s->next = loop->finished;
  loop->finished = s;
  return false;
}

/// Makes the slots of the last batch free again.
static void release(ll_loop *loop) {
  while (loop->finished) {
    struct slot *s = loop->finished;
    loop->finished = s->next;
    if (s->room) {
      s->room->next = loop->rooms;
      loop->rooms = s->room;
      s->room = NULL;
    }
    if (s->resolve) {
      curl_easy_setopt(s->easy, CURLOPT_RESOLVE, NULL);
      curl_slist_free_all(s->resolve);
      s->resolve = NULL;
    }
    if (s->forget) {
      s->shard->forget = with(s->shard->forget, s->forget);
      free(s->forget);
      s->forget = NULL;
    }
    if (s->fields) {
      curl_easy_setopt(s->easy, CURLOPT_HTTPHEADER, NULL);
      curl_slist_free_all(s->fields);
      s->fields = NULL;
    }
    s->next = loop->free;
    loop->free = s;
  }
}

static void describe(struct slot *s, CURLcode code, ll_result *r) {
  CURL *h = s->easy;
  long number = 0;
  curl_off_t time = 0;
  char *text = NULL;
  *r = (ll_result){0};
  r->token = s->token;
  r->code = (int)code;
  r->refused = s->guard.refused;
  r->enough = s->enough;
  r->headers_over = s->headers_over;
  curl_easy_getinfo(h, CURLINFO_RESPONSE_CODE, &number);
  r->status = (int)number;
  curl_easy_getinfo(h, CURLINFO_NUM_CONNECTS, &number);
  r->new_connections = (int)number;
  if (code != CURLE_OK) {
    curl_easy_getinfo(h, CURLINFO_OS_ERRNO, &number);
    r->os_error = (int)number;
    curl_easy_getinfo(h, CURLINFO_SSL_VERIFYRESULT, &number);
    r->verify_result = (int)number;
  }
  if (curl_easy_getinfo(h, CURLINFO_CONNECT_TIME_T, &time) == CURLE_OK) r->connect_us = time;
  if (curl_easy_getinfo(h, CURLINFO_APPCONNECT_TIME_T, &time) == CURLE_OK) r->tls_us = time;
  if (curl_easy_getinfo(h, CURLINFO_STARTTRANSFER_TIME_T, &time) == CURLE_OK) r->first_byte_us = time;
  if (curl_easy_getinfo(h, CURLINFO_TOTAL_TIME_T, &time) == CURLE_OK) r->total_us = time;
  r->length = s->promised;
  if (s->guard.refused) {
    memcpy(r->address, s->guard.refused_address, sizeof r->address);
  } else if (curl_easy_getinfo(h, CURLINFO_PRIMARY_IP, &text) == CURLE_OK && text) {
    strncpy(r->address, text, sizeof r->address - 1);
  }
  if (s->certificate)
    r->certificate_end = s->shard->loop->asks_certificates ? s->certificate_end : certificate_end_written(h);
  r->error = s->error;
  if (code == CURLE_OK && s->is_http && !s->head_ended) {  // libcurl takes half a head for a whole one
    r->code = CURLE_PARTIAL_FILE;
    r->error = "the answer ends within its head";
  }
  if (!s->room) return;
  r->body = s->room->body;
  r->body_length = s->body_length;
  r->headers = s->room->headers.bytes;
  r->headers_length = s->room->headers.length;
}

/// A kept connection that ends just as it is used again says nothing of the server: the request is made once more on a new one.
/// libcurl does so by itself, but counts it over all transfers of a handle, and gives up after five: so the handle is new, too.
/// True where the slot is under way again.
static bool ask_again(struct slot *s, CURLcode code) {
  long connects = 1, status = 0;
  if (s->again || s->fresh || !s->is_http || s->guard.refused) return false;
  curl_easy_getinfo(s->easy, CURLINFO_RESPONSE_CODE, &status);
  bool died = !status && (code == CURLE_GOT_NOTHING || code == CURLE_SEND_ERROR || code == CURLE_RECV_ERROR);
  if (!died && status != 408) return false;  // 408: it had waited too long for a request, just before this one came
  curl_easy_getinfo(s->easy, CURLINFO_NUM_CONNECTS, &connects);
  if (connects && strncmp(s->error, "Connection died", 15) != 0) return false;
  CURL *copy = curl_easy_duphandle(s->easy);
  if (!copy) return false;
  curl_easy_cleanup(s->easy);
  s->easy = copy;
  s->again = s->fresh = true;
  forget_answer(s);
  curl_easy_setopt(copy, CURLOPT_FRESH_CONNECT, 1L);
  if (s->resolve) curl_easy_setopt(copy, CURLOPT_RESOLVE, s->resolve);
  return curl_multi_add_handle(s->shard->multi, copy) == CURLM_OK;
}

static int collect(ll_loop *loop, ll_result *results, int max) {
  int count = 0, left = 0;
  loop->more = false;
  while (count < max && loop->broken) {
    struct slot *s = loop->broken;
    loop->broken = s->next;
    describe(s, CURLE_OUT_OF_MEMORY, &results[count++]);
    s->next = loop->finished;
    loop->finished = s;
  }
  for (struct shard *shard = loop->shards; shard < loop->shards + SHARDS; shard++) {
    CURLMsg *message;
    left = 0;
    while (count < max && (message = curl_multi_info_read(shard->multi, &left))) {
      if (message->msg != CURLMSG_DONE) continue;
      CURL *h = message->easy_handle;
      CURLcode code = message->data.result;
      char *owner = NULL;
      curl_easy_getinfo(h, CURLINFO_PRIVATE, &owner);
      struct slot *s = (struct slot *)(void *)owner;
      ll_result *r = &results[count];
      describe(s, code, r);
      curl_multi_remove_handle(shard->multi, h);
      greeted(loop, s);
      if (ask_again(s, code)) continue;
      count++;
      s->next = loop->finished;
      loop->finished = s;
    }
    // Where there was no room left, the other multis were not even looked at.
    loop->more = loop->more || left > 0 || count == max;
  }
  return count;
}

#ifdef __linux__
static void perform_due(ll_loop *loop) {
  int64_t now = -1;
  for (struct shard *shard = loop->shards; shard < loop->shards + SHARDS; shard++) {
    int running;
    if (shard->timer < 0) continue;
    if (shard->timer > 0 && now < 0) now = ll_now_us();
    if (shard->timer > 0 && now < shard->timer) continue;
    shard->timer = -1;
    curl_multi_socket_action(shard->multi, CURL_SOCKET_TIMEOUT, 0, &running);
  }
}

/// Milliseconds to wait, at most so many: less where a timer is due.
static int patience(const ll_loop *loop, int wait_ms) {
  int64_t first = INT64_MAX;
  for (const struct shard *shard = loop->shards; shard < loop->shards + SHARDS; shard++)
    if (shard->timer >= 0 && shard->timer < first) first = shard->timer;
  if (loop->waiting && loop->greeting && loop->greeting->since + GREETING_PATIENCE < first)
    first = loop->greeting->since + GREETING_PATIENCE;
  if (first == INT64_MAX) return wait_ms;
  int64_t due = (first - ll_now_us() + 999) / 1000;
  return due < 0 ? 0 : due < wait_ms ? (int)due : wait_ms;
}

int ll_poll(ll_loop *loop, int wait_ms, ll_result *results, int max) {
  struct epoll_event events[EVENTS];
  release(loop);
  if (loop->more) return collect(loop, results, max);
  begin_waiting(loop);
  perform_due(loop);
  // A server nearby has answered by now: nothing else would end the wait.
  int count = collect(loop, results, max);
  if (count > 0) return count;
  int ready = epoll_wait(loop->epoll, events, EVENTS, patience(loop, wait_ms));
  for (int i = 0; i < ready; i++) {
    int running, action = 0, fd = (int)(uint32_t)events[i].data.u64;
    struct shard *shard = &loop->shards[events[i].data.u64 >> 32];
    if (fd == loop->event) {
      uint64_t ignored;
      if (read(loop->event, &ignored, sizeof ignored) < 0) continue;
      continue;
    }
    struct watch *w = watch_of(loop, fd);
    if (w && w->ours && !w->active) {
      idle_event(loop, w, fd);
      continue;
    }
    if (events[i].events & EPOLLIN) action |= CURL_CSELECT_IN;
    if (events[i].events & EPOLLOUT) action |= CURL_CSELECT_OUT;
    if (events[i].events & (EPOLLERR | EPOLLHUP)) action |= CURL_CSELECT_ERR;
    curl_multi_socket_action(shard->multi, fd, action, &running);
  }
  begin_waiting(loop);
  perform_due(loop);
  return collect(loop, results, max);
}

void ll_wake(ll_loop *loop) {
  uint64_t one = 1;
  if (write(loop->event, &one, sizeof one) < 0) return;
}
#else
int ll_poll(ll_loop *loop, int wait_ms, ll_result *results, int max) {
  int running;
  release(loop);
  if (loop->more) return collect(loop, results, max);
  begin_waiting(loop);
  curl_multi_perform(loop->shards->multi, &running);
  int count = collect(loop, results, max);
  if (count > 0) return count;
  curl_multi_poll(loop->shards->multi, NULL, 0, wait_ms, NULL);
  curl_multi_perform(loop->shards->multi, &running);
  return collect(loop, results, max);
}

void ll_wake(ll_loop *loop) { curl_multi_wakeup(loop->shards->multi); }
#endif

// libcurl looks at idle connections only on the way to others, and has no other means to close them.
void ll_close_idle(ll_loop *loop) {
  release(loop);
  for (struct shard *shard = loop->shards; shard < loop->shards + SHARDS; shard++) open_shard(loop, shard);
}

static void free_room(struct room *room) {
  if (room) free(room->headers.bytes);
  free(room);
}

static void destroy(struct slot *s) {
  curl_easy_cleanup(s->easy);
  curl_url_cleanup(s->address);
  curl_slist_free_all(s->resolve);
  curl_slist_free_all(s->fields);
  free(s->forget);
  free_room(s->room);
  free(s);
}

void ll_close(ll_loop *loop) {
  for (struct slot *s = loop->all, *next; s; s = next) {
    next = s->sibling;
    curl_multi_remove_handle(s->shard->multi, s->easy);
    destroy(s);
  }
  for (struct shard *shard = loop->shards; shard < loop->shards + SHARDS; shard++) {
    if (shard->multi) curl_multi_cleanup(shard->multi);
    curl_slist_free_all(shard->forget);
  }
  for (struct room *room = loop->rooms, *next; room; room = next) {
    next = room->next;
    free_room(room);
  }
  if (loop->epoll >= 0) close(loop->epoll);
  if (loop->event >= 0) close(loop->event);
  curl_slist_free_all(loop->plain);
  curl_slist_free_all(loop->ranged);
  free(loop->watches);
  free((void *)loop->guard.ranges);
  free(loop->user_agent);
  free(loop->ca_bundle);
  free(loop->proxy);
  free(loop);
}
