#define _GNU_SOURCE
#include "CPlatform.h"
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <string.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

void fb_zero(void *bytes, size_t length) { explicit_bzero(bytes, length); }

void fb_trim(void) { malloc_trim(0); }

int fb_harden(void) {
  struct rlimit none = {0, 0};
  if (setrlimit(RLIMIT_CORE, &none) != 0) return errno;
  if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) return errno;
  return 0;
}

int fb_is_hardened(void) {
  struct rlimit core;
  if (getrlimit(RLIMIT_CORE, &core) != 0) return 0;
  return core.rlim_cur == 0 && core.rlim_max == 0 && prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
}

int fb_pipe(int ends[2], int length) {
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return errno;
  // Refused, it stays as it is; whoever writes sees what fits.
  (void)fcntl(ends[1], F_SETPIPE_SZ, length);
  return 0;
}

int fb_lock(int descriptor, int shared) {
  return flock(descriptor, (shared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0 ? 0 : errno;
}
