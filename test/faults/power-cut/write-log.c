// Preloaded into a process: writes down, in the order in which they happen, everything that it does to the files of
// one directory ($SELFSAME_CUT) and everything that it says on stdout. What a power cut leaves can then be worked out.
// A record is: kind, name length (1 byte each), offset (8), length (4), name, data.
//   o created   w written   t truncated to offset   s flushed   f not flushed, and told so   u unlinked   r renamed
//   d the directory flushed   ! said on stdout
// With $SELFSAME_FAIL_FLUSH the n-th flush of the write-ahead log fails, as on a disk that lost the pages.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>
#include "../mode-of-open.h"

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define MOST 4096

static pthread_mutex_t order = PTHREAD_MUTEX_INITIALIZER;
static char directory[512];
static size_t directory_length;
static int log_file = -1;
static long fail_flush;
/* Name of the file behind each descriptor, relative to the directory; "." is the directory itself. */
static char *names[MOST];

__attribute__((constructor)) static void begin(void) {
  const char *where = getenv("SELFSAME_CUT");
  const char *log = getenv("SELFSAME_CUT_LOG");
  const char *fail = getenv("SELFSAME_FAIL_FLUSH");
  if (where == NULL || log == NULL || strlen(where) >= sizeof directory) return;
  strcpy(directory, where);
  directory_length = strlen(directory);
  fail_flush = fail == NULL ? 0 : atol(fail);
  log_file = REAL(open)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static const char *inside(const char *path) {
  if (log_file < 0 || strncmp(path, directory, directory_length) != 0) return NULL;
  if (path[directory_length] == '\0') return ".";
  return path[directory_length] == '/' ? path + directory_length + 1 : NULL;
}

static const char *name_of(int fd) { return fd >= 0 && fd < MOST ? names[fd] : NULL; }

static void note(char kind, const char *name, uint64_t offset, const void *data, uint32_t length) {
  unsigned char head[14];
  head[0] = (unsigned char)kind;
  head[1] = (unsigned char)strlen(name);
  memcpy(head + 2, &offset, 8);
  memcpy(head + 10, &length, 4);
  struct iovec parts[] = {{head, sizeof head}, {(void *)name, head[1]}, {(void *)data, length}};
  if (REAL(writev)(log_file, parts, 3) != (ssize_t)(sizeof head + head[1] + length)) abort();
}

static int opened(int fd, const char *path, int existed) {
  const char *name = inside(path);
  if (fd < 0 || fd >= MOST) return fd;
  int error = errno;
  free(names[fd]);
  names[fd] = name == NULL ? NULL : strdup(name);
  if (name != NULL && !existed) note('o', name, 0, NULL, 0);
  errno = error;
  return fd;
}

static int exists(const char *path) {
  struct stat found;
  int error = errno;
  int there = inside(path) == NULL || stat(path, &found) == 0;
  errno = error;
  return there;
}

#define IN_ORDER(type, act)            \
  pthread_mutex_lock(&order);          \
  type answer = act;                   \
  pthread_mutex_unlock(&order);        \
  return answer;

static int open_noted(int at, const char *path, int flags, mode_t mode) {
  int existed = exists(path);
  return opened(REAL(openat)(at, path, flags, mode), path, existed);
}
int open(const char *path, int flags, ...) {
  MODE IN_ORDER(int, open_noted(AT_FDCWD, path, flags, mode))
}
int open64(const char *path, int flags, ...) {
  MODE IN_ORDER(int, open_noted(AT_FDCWD, path, flags, mode))
}
int openat(int at, const char *path, int flags, ...) {
  MODE IN_ORDER(int, open_noted(at, path, flags, mode))
}

int close(int fd) {
  pthread_mutex_lock(&order);
  if (fd >= 0 && fd < MOST) {
    free(names[fd]);
    names[fd] = NULL;
  }
  pthread_mutex_unlock(&order);
  return REAL(close)(fd);
}

static ssize_t pwrite_noted(int fd, const void *data, size_t length, off64_t offset) {
  ssize_t done = REAL(pwrite64)(fd, data, length, offset);
  if (name_of(fd) != NULL && done > 0) note('w', name_of(fd), (uint64_t)offset, data, (uint32_t)done);
  return done;
}
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) {
  IN_ORDER(ssize_t, pwrite_noted(fd, data, length, offset))
}
ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) {
  IN_ORDER(ssize_t, pwrite_noted(fd, data, length, offset))
}

static ssize_t write_noted(int fd, const void *data, size_t length) {
  if (fd == STDOUT_FILENO && log_file >= 0) note('!', "", 0, data, (uint32_t)length);
  ssize_t done = REAL(write)(fd, data, length);
  if (name_of(fd) != NULL && done > 0) {
    off_t end = lseek(fd, 0, SEEK_CUR);
    note('w', name_of(fd), (uint64_t)(end - done), data, (uint32_t)done);
  }
  return done;
}
ssize_t write(int fd, const void *data, size_t length) {
  IN_ORDER(ssize_t, write_noted(fd, data, length))
}

static int truncate_noted(int fd, off64_t length) {
  int done = REAL(ftruncate64)(fd, length);
  if (name_of(fd) != NULL && done == 0) note('t', name_of(fd), (uint64_t)length, NULL, 0);
  return done;
}
int ftruncate64(int fd, off64_t length) { IN_ORDER(int, truncate_noted(fd, length)) }
int ftruncate(int fd, off_t length) { IN_ORDER(int, truncate_noted(fd, length)) }

static int flush_noted(int fd, int (*flush)(int)) {
  const char *name = name_of(fd);
  if (name == NULL) return flush(fd);
  size_t length = strlen(name);
  int of_log = length > 4 && strcmp(name + length - 4, "-wal") == 0;
  if (of_log && fail_flush > 0 && --fail_flush == 0) {
    note('f', name, 0, NULL, 0);
    errno = EIO;
    return -1;
  }
  int done = flush(fd);
  if (done == 0) note(strcmp(name, ".") == 0 ? 'd' : 's', name, 0, NULL, 0);
  return done;
}
int fsync(int fd) { IN_ORDER(int, flush_noted(fd, REAL(fsync))) }
int fdatasync(int fd) { IN_ORDER(int, flush_noted(fd, REAL(fdatasync))) }

static int unlink_noted(const char *path) {
  int done = REAL(unlink)(path);
  if (done == 0 && inside(path) != NULL) note('u', inside(path), 0, NULL, 0);
  return done;
}
int unlink(const char *path) { IN_ORDER(int, unlink_noted(path)) }

static int rename_noted(const char *from, const char *to) {
  int done = REAL(rename)(from, to);
  if (done == 0 && inside(from) != NULL && inside(to) != NULL)
    note('r', inside(from), 0, inside(to), (uint32_t)strlen(inside(to)));
  return done;
}
int rename(const char *from, const char *to) { IN_ORDER(int, rename_noted(from, to)) }
