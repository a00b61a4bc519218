// Preloaded into a process: lets system calls on the files of one directory ($SELFSAME_FAULTS_IN) fail, or be the last
// of the process. Which ones, says the file $SELFSAME_FAULTS, which whoever wants them to fail has in hand as well:
// failing-calls.ts knows the order of its fields and of the calls. A tracer could do the same, but stops each thread at
// each of its calls, which takes as long as all the rest; one only vouches that no call passes by here.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "../mode-of-open.h"

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

enum call { PWRITE, WRITE, FSYNC, FDATASYNC, FTRUNCATE, RENAME, UNLINK, OPENAT, CALLS };

static struct {
  /* The first and the last time that this call fails, and with which error; 0 kills the process. */
  int32_t call, first, last, error;
  int32_t struck;
  /* Whether a write-ahead log was opened after that: the engine keeps the descriptor of the database itself. */
  int32_t reopened;
  int32_t made[CALLS];
} *faults;
static const char *directory;
static size_t directory_length;

__attribute__((constructor)) static void begin(void) {
  const char *file = getenv("SELFSAME_FAULTS");
  directory = getenv("SELFSAME_FAULTS_IN");
  if (file == NULL || directory == NULL) return;
  directory_length = strlen(directory);
  int shared = REAL(open)(file, O_RDWR | O_CLOEXEC);
  void *memory = mmap(NULL, sizeof *faults, PROT_READ | PROT_WRITE, MAP_SHARED, shared, 0);
  if (memory == MAP_FAILED) abort();
  faults = memory;
  close(shared);
}

static int inside(const char *path) {
  if (faults == NULL || strncmp(path, directory, directory_length) != 0) return 0;
  return path[directory_length] == '\0' || path[directory_length] == '/';
}

static int is_inside(int fd) {
  if (faults == NULL) return 0;
  char link[32], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = '\0';
  return inside(path);
}

static int strikes(enum call call, int concerned) {
  if (!concerned) return 0;
  int32_t n = __atomic_add_fetch(&faults->made[call], 1, __ATOMIC_SEQ_CST);
  if (faults->call != (int32_t)call || n < faults->first || n > faults->last) return 0;
  __atomic_add_fetch(&faults->struck, 1, __ATOMIC_SEQ_CST);
  if (faults->error == 0) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
  }
  errno = faults->error;
  return 1;
}

#define CALL(type, name, call, concerned, parameters, ...) \
  type name parameters { return strikes(call, concerned) ? -1 : REAL(name)(__VA_ARGS__); }

CALL(ssize_t, pwrite64, PWRITE, is_inside(fd), (int fd, const void *data, size_t length, off64_t at),
     fd, data, length, at)
CALL(ssize_t, pwrite, PWRITE, is_inside(fd), (int fd, const void *data, size_t length, off_t at),
     fd, data, length, at)
CALL(ssize_t, write, WRITE, is_inside(fd), (int fd, const void *data, size_t length), fd, data, length)
CALL(int, fsync, FSYNC, is_inside(fd), (int fd), fd)
CALL(int, fdatasync, FDATASYNC, is_inside(fd), (int fd), fd)
CALL(int, ftruncate64, FTRUNCATE, is_inside(fd), (int fd, off64_t length), fd, length)
CALL(int, ftruncate, FTRUNCATE, is_inside(fd), (int fd, off_t length), fd, length)
CALL(int, rename, RENAME, inside(from) || inside(to), (const char *from, const char *to), from, to)
CALL(int, unlink, UNLINK, inside(path), (const char *path), path)

static int open_failing(int at, const char *path, int flags, mode_t mode) {
  size_t length = strlen(path);
  int is_log = length > 4 && strcmp(path + length - 4, "-wal") == 0;
  if (inside(path) && faults->struck > 0 && is_log && (flags & O_RDWR)) faults->reopened = 1;
  return strikes(OPENAT, inside(path)) ? -1 : REAL(openat)(at, path, flags, mode);
}

int open(const char *path, int flags, ...) { MODE return open_failing(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE return open_failing(AT_FDCWD, path, flags, mode); }
int openat(int at, const char *path, int flags, ...) { MODE return open_failing(at, path, flags, mode); }
