// open(2) has a mode only where it creates: for the libraries that stand in its place.
#include <fcntl.h>
#include <stdarg.h>

#define MODE                                          \
  mode_t mode = 0;                                    \
  if (flags & O_CREAT) {                              \
    va_list rest;                                     \
    va_start(rest, flags);                            \
    mode = va_arg(rest, mode_t);                      \
    va_end(rest);                                     \
  }
