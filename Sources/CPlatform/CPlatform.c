#define _GNU_SOURCE
#include "CPlatform.h"
#include <errno.h>
#include <malloc.h>
#include <string.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/resource.h>

void fb_zero(void *bytes, size_t length) { explicit_bzero(bytes, length); }

void fb_trim(void) { malloc_trim(0); }

int fb_harden(void) {
  struct rlimit none = {0, 0};
  if (setrlimit(RLIMIT_CORE, &none) != 0) return errno;
  if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) return errno;
  return 0;
}

int fb_lock(int descriptor, int shared) {
  return flock(descriptor, (shared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0 ? 0 : errno;
}
