// The physical limit that `scripts/bench rpc` measures against: the least that answering a unary call over libnghttp2 takes. It serves
// grpc.testing.BenchmarkService/UnaryCall on 127.0.0.1, decoding and encoding by hand, one epoll loop a thread, without tasks, deadlines,
// metadata, limits or anything else that a server needs.
//   limit PORT THREADS

#define _GNU_SOURCE
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <nghttp2/nghttp2.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum {
  BUFFER_SIZE = 1 << 16,
  // What nghttp2 hands out at once: a frame of the least size that a peer must accept.
  MAX_FRAME_SIZE = (1 << 14) + 9,
  MAX_REQUEST_SIZE = 1 << 12,
  MAX_CONCURRENT_STREAMS = 1000,
  MIN_CLASS = 5,
  CLASS_COUNT = 17,
};

struct call {
  struct call *next;
  // The 5 bytes before the response message's zeros are told by: gRPC's prefix and two tags with their lengths.
  uint8_t head[24];
  uint32_t head_size, head_sent, zeros_left;
  uint32_t request_size;
  bool is_known;
  uint8_t request[MAX_REQUEST_SIZE];
};

struct loop {
  int epoll, handed_over[2];
  nghttp2_session_callbacks *callbacks;
  nghttp2_option *options;
  nghttp2_mem memory;
  struct call *free_calls;
  void *free_blocks[CLASS_COUNT];
  uint8_t input[BUFFER_SIZE], output[BUFFER_SIZE];
};

struct connection {
  int fd;
  struct loop *loop;
  nghttp2_session *session;
  uint8_t *unsent;
  size_t unsent_size;
};

// MARK: nghttp2's memory, in free lists by powers of two

struct block {
  size_t class;
  size_t padding;
};

static void *block_take(size_t size, void *user) {
  struct loop *loop = user;
  size_t total = size + sizeof(struct block);
  size_t class = total <= 1 << MIN_CLASS ? MIN_CLASS : 64 - __builtin_clzl(total - 1);
  struct block *block;
  if (class < CLASS_COUNT && loop->free_blocks[class]) {
    block = loop->free_blocks[class];
    loop->free_blocks[class] = *(void **)(block + 1);
  } else if (!(block = malloc((size_t)1 << class))) {
    return NULL;
  }
  block->class = class;
  return block + 1;
}

static void block_give_back(void *pointer, void *user) {
  if (!pointer) return;
  struct loop *loop = user;
  struct block *block = (struct block *)pointer - 1;
  if (block->class >= CLASS_COUNT) return free(block);
  *(void **)pointer = loop->free_blocks[block->class];
  loop->free_blocks[block->class] = block;
}

static void *block_take_zeros(size_t count, size_t size, void *user) {
  void *pointer = block_take(count * size, user);
  return pointer ? memset(pointer, 0, count * size) : NULL;
}

static void *block_resize(void *pointer, size_t size, void *user) {
  if (!pointer) return block_take(size, user);
  size_t room = ((size_t)1 << ((struct block *)pointer - 1)->class) - sizeof(struct block);
  if (size <= room) return pointer;
  void *larger = block_take(size, user);
  if (!larger) return NULL;
  memcpy(larger, pointer, room);
  block_give_back(pointer, user);
  return larger;
}

// MARK: Messages

static bool read_varint(const uint8_t **at, const uint8_t *end, uint64_t *value) {
  *value = 0;
  for (int shift = 0; *at < end && shift < 64; shift += 7) {
    uint8_t byte = *(*at)++;
    *value |= (uint64_t)(byte & 0x7f) << shift;
    if (byte < 0x80) return true;
  }
  return false;
}

// SimpleRequest.response_size; false for what is no message.
static bool read_request(const uint8_t *at, const uint8_t *end, uint32_t *response_size) {
  *response_size = 0;
  while (at < end) {
    uint64_t tag, value;
    if (!read_varint(&at, end, &tag)) return false;
    switch (tag & 7) {
      case 0:
        if (!read_varint(&at, end, &value)) return false;
        if (tag >> 3 == 2) *response_size = value;
        continue;
      case 1: value = 8; break;
      case 5: value = 4; break;
      case 2:
        if (!read_varint(&at, end, &value)) return false;
        break;
      default: return false;
    }
    if (value > (size_t)(end - at)) return false;
    at += value;
  }
  return true;
}

static uint32_t varint_size(uint32_t value) {
  uint32_t size = 1;
  while (value >>= 7) size++;
  return size;
}

static uint8_t *write_varint(uint8_t *at, uint32_t value) {
  for (; value >= 0x80; value >>= 7) *at++ = value | 0x80;
  *at++ = value;
  return at;
}

// Prefix, SimpleResponse.payload, Payload.body; the zeros of the body follow.
static void write_head(struct call *call, uint32_t zeros) {
  uint32_t payload = zeros ? 1 + varint_size(zeros) + zeros : 0;
  uint32_t message = 1 + varint_size(payload) + payload;
  uint8_t *at = call->head;
  *at++ = 0;
  for (int shift = 24; shift >= 0; shift -= 8) *at++ = message >> shift;
  *at++ = 1 << 3 | 2;
  at = write_varint(at, payload);
  if (zeros) {
    *at++ = 2 << 3 | 2;
    at = write_varint(at, zeros);
  }
  call->head_size = at - call->head;
  call->head_sent = 0;
  call->zeros_left = zeros;
}

// MARK: Answers

#define FIELD(name, value)                                             \
  {(uint8_t *)(name), (uint8_t *)(value), strlen(name), strlen(value), \
   NGHTTP2_NV_FLAG_NO_COPY_NAME | NGHTTP2_NV_FLAG_NO_COPY_VALUE}

static ssize_t read_response(nghttp2_session *session, int32_t stream, uint8_t *out, size_t room, uint32_t *flags,
                             nghttp2_data_source *source, void *user) {
  (void)user;
  struct call *call = source->ptr;
  size_t head = call->head_size - call->head_sent;
  if (head > room) head = room;
  memcpy(out, call->head + call->head_sent, head);
  call->head_sent += head;
  size_t zeros = call->zeros_left < room - head ? call->zeros_left : room - head;
  memset(out + head, 0, zeros);
  call->zeros_left -= zeros;
  if (!call->zeros_left && call->head_sent == call->head_size) {
    nghttp2_nv trailers[] = {FIELD("grpc-status", "0")};
    *flags = NGHTTP2_DATA_FLAG_EOF | NGHTTP2_DATA_FLAG_NO_END_STREAM;
    nghttp2_submit_trailer(session, stream, trailers, 1);
  }
  return head + zeros;
}

static int answer(nghttp2_session *session, int32_t stream, struct call *call) {
  const uint8_t *in = call->request;
  uint32_t size = call->request_size, response_size = 0;
  const char *refusal = NULL;
  if (!call->is_known)
    refusal = "12";
  else if (size > MAX_REQUEST_SIZE)
    refusal = "8";
  else if (size < 5 || in[0] || ((uint32_t)in[1] << 24 | in[2] << 16 | in[3] << 8 | in[4]) != size - 5 ||
           !read_request(in + 5, in + size, &response_size))
    refusal = "13";
  if (refusal) {
    nghttp2_nv fields[] = {
        FIELD(":status", "200"), FIELD("content-type", "application/grpc"), FIELD("grpc-status", refusal)};
    return nghttp2_submit_response(session, stream, fields, 3, NULL);
  }
  write_head(call, response_size);
  nghttp2_nv fields[] = {FIELD(":status", "200"), FIELD("content-type", "application/grpc")};
  nghttp2_data_provider provider = {.source.ptr = call, .read_callback = read_response};
  return nghttp2_submit_response(session, stream, fields, 2, &provider);
}

// MARK: What nghttp2 reports

static int began(nghttp2_session *session, const nghttp2_frame *frame, void *user) {
  struct loop *loop = ((struct connection *)user)->loop;
  if (frame->headers.cat != NGHTTP2_HCAT_REQUEST) return 0;
  struct call *call = loop->free_calls;
  if (call)
    loop->free_calls = call->next;
  else if (!(call = malloc(sizeof *call)))
    return NGHTTP2_ERR_CALLBACK_FAILURE;
  call->request_size = 0;
  call->is_known = false;
  return nghttp2_session_set_stream_user_data(session, frame->hd.stream_id, call);
}

static int got_field(nghttp2_session *session, const nghttp2_frame *frame, const uint8_t *name, size_t name_size,
                     const uint8_t *value, size_t value_size, uint8_t flags, void *user) {
  (void)flags, (void)user;
  static const char path[] = "/grpc.testing.BenchmarkService/UnaryCall";
  if (name_size != 5 || memcmp(name, ":path", 5)) return 0;
  struct call *call = nghttp2_session_get_stream_user_data(session, frame->hd.stream_id);
  if (call) call->is_known = value_size == strlen(path) && !memcmp(value, path, value_size);
  return 0;
}

static int got_data(nghttp2_session *session, uint8_t flags, int32_t stream, const uint8_t *data, size_t size,
                    void *user) {
  (void)flags, (void)user;
  struct call *call = nghttp2_session_get_stream_user_data(session, stream);
  if (!call) return 0;
  if (size <= MAX_REQUEST_SIZE && call->request_size + size <= MAX_REQUEST_SIZE) {
    memcpy(call->request + call->request_size, data, size);
    call->request_size += size;
  } else {
    call->request_size = MAX_REQUEST_SIZE + 1;
  }
  return 0;
}

static int got_frame(nghttp2_session *session, const nghttp2_frame *frame, void *user) {
  (void)user;
  if (frame->hd.type != NGHTTP2_DATA && frame->hd.type != NGHTTP2_HEADERS) return 0;
  if (!(frame->hd.flags & NGHTTP2_FLAG_END_STREAM)) return 0;
  struct call *call = nghttp2_session_get_stream_user_data(session, frame->hd.stream_id);
  return call ? answer(session, frame->hd.stream_id, call) : 0;
}

static int closed(nghttp2_session *session, int32_t stream, uint32_t error, void *user) {
  (void)error;
  struct loop *loop = ((struct connection *)user)->loop;
  struct call *call = nghttp2_session_get_stream_user_data(session, stream);
  if (call) {
    call->next = loop->free_calls;
    loop->free_calls = call;
  }
  return 0;
}

// MARK: Connections

static void watch(struct connection *connection, int operation, uint32_t events) {
  struct epoll_event event = {.events = events, .data.ptr = connection};
  epoll_ctl(connection->loop->epoll, operation, connection->fd, &event);
}

// Sends, and keeps what the socket does not take; false for a dead connection.
static bool send_or_keep(struct connection *connection, const uint8_t *data, size_t size) {
  while (size) {
    ssize_t sent = send(connection->fd, data, size, MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR) continue;
    if (sent < 0 && errno != EAGAIN) return false;
    if (sent < 0) {
      if (!(connection->unsent = malloc(size))) return false;
      memcpy(connection->unsent, data, size);
      connection->unsent_size = size;
      watch(connection, EPOLL_CTL_MOD, EPOLLOUT);
      return true;
    }
    data += sent;
    size -= sent;
  }
  return true;
}

static bool flush(struct connection *connection) {
  uint8_t *output = connection->loop->output;
  ssize_t size = 1;
  while (size && !connection->unsent) {
    size_t filled = 0;
    while (filled + MAX_FRAME_SIZE <= BUFFER_SIZE) {
      const uint8_t *data;
      if ((size = nghttp2_session_mem_send(connection->session, &data)) < 0) return false;
      if (!size) break;
      memcpy(output + filled, data, size);
      filled += size;
    }
    if (!send_or_keep(connection, output, filled)) return false;
  }
  return connection->unsent || nghttp2_session_want_read(connection->session);
}

static bool became_writable(struct connection *connection) {
  uint8_t *unsent = connection->unsent;
  connection->unsent = NULL;
  watch(connection, EPOLL_CTL_MOD, EPOLLIN);
  bool is_alive = send_or_keep(connection, unsent, connection->unsent_size);
  free(unsent);
  return is_alive && flush(connection);
}

static bool became_readable(struct connection *connection) {
  uint8_t *input = connection->loop->input;
  ssize_t size = recv(connection->fd, input, BUFFER_SIZE, 0);
  if (size < 0) return errno == EAGAIN || errno == EINTR;
  return size && nghttp2_session_mem_recv(connection->session, input, size) >= 0 && flush(connection);
}

static void end(struct connection *connection) {
  nghttp2_session_del(connection->session);
  close(connection->fd);
  free(connection->unsent);
  free(connection);
}

static void take_over(struct loop *loop) {
  int fd, on = 1;
  if (read(loop->handed_over[0], &fd, sizeof fd) != sizeof fd) return;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  struct connection *connection = calloc(1, sizeof *connection);
  if (!connection) abort();
  connection->fd = fd;
  connection->loop = loop;
  nghttp2_session_server_new3(&connection->session, loop->callbacks, connection, loop->options, &loop->memory);
  nghttp2_settings_entry settings[] = {{NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, MAX_CONCURRENT_STREAMS}};
  nghttp2_submit_settings(connection->session, NGHTTP2_FLAG_NONE, settings, 1);
  watch(connection, EPOLL_CTL_ADD, EPOLLIN);
  if (!flush(connection)) end(connection);
}

static void *run(void *argument) {
  struct loop *loop = argument;
  for (;;) {
    struct epoll_event events[256];
    int count = epoll_wait(loop->epoll, events, 256, -1);
    for (int i = 0; i < count; i++) {
      struct connection *connection = events[i].data.ptr;
      if (!connection)
        take_over(loop);
      else if (!(connection->unsent ? became_writable(connection) : became_readable(connection)))
        end(connection);
    }
  }
  return NULL;
}

static struct loop *start(void) {
  struct loop *loop = calloc(1, sizeof *loop);
  if (!loop) abort();
  loop->memory = (nghttp2_mem){loop, block_take, block_give_back, block_take_zeros, block_resize};
  nghttp2_session_callbacks_new(&loop->callbacks);
  nghttp2_session_callbacks_set_on_begin_headers_callback(loop->callbacks, began);
  nghttp2_session_callbacks_set_on_header_callback(loop->callbacks, got_field);
  nghttp2_session_callbacks_set_on_data_chunk_recv_callback(loop->callbacks, got_data);
  nghttp2_session_callbacks_set_on_frame_recv_callback(loop->callbacks, got_frame);
  nghttp2_session_callbacks_set_on_stream_close_callback(loop->callbacks, closed);
  nghttp2_option_new(&loop->options);
  nghttp2_option_set_no_closed_streams(loop->options, 1);
  loop->epoll = epoll_create1(EPOLL_CLOEXEC);
  if (loop->epoll < 0 || pipe(loop->handed_over) < 0) abort();
  struct epoll_event event = {.events = EPOLLIN, .data.ptr = NULL};
  epoll_ctl(loop->epoll, EPOLL_CTL_ADD, loop->handed_over[0], &event);
  pthread_t thread;
  if (pthread_create(&thread, NULL, run, loop)) abort();
  return loop;
}

int main(int argc, char **argv) {
  int threads = argc > 2 ? atoi(argv[2]) : 1, on = 1;
  struct loop *loops[threads];
  signal(SIGPIPE, SIG_IGN);
  for (int i = 0; i < threads; i++) loops[i] = start();

  int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  struct sockaddr_in address = {.sin_family = AF_INET,
                                .sin_port = htons(argc > 1 ? atoi(argv[1]) : 0),
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t length = sizeof address;
  if (bind(listener, (struct sockaddr *)&address, length) || listen(listener, SOMAXCONN) ||
      getsockname(listener, (struct sockaddr *)&address, &length)) {
    perror("limit: cannot listen");
    return 1;
  }
  printf("limit listens on 127.0.0.1:%d\n", ntohs(address.sin_port));
  fflush(stdout);
  // Connections go to the loops in turns: left to the kernel's hash, one would have most of eight.
  for (int turn = 0;; turn++) {
    int fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (fd >= 0 && write(loops[turn % threads]->handed_over[1], &fd, sizeof fd) != sizeof fd) close(fd);
  }
}
