#define _GNU_SOURCE
#include "CPlatform.h"
#include <malloc.h>
#include <stddef.h>
#include <string.h>

// glibc's own M_PERTURB passes over every piece of up to 1032 bytes that goes into its cache for a thread: words of that
// length, and what one person chose, would stay. So whatever is freed comes through here first, in this program and in
// every library it loads.
extern void __libc_free(void *piece);
extern void *__libc_realloc(void *piece, size_t length);

static volatile int overwrites = 0;

void fb_overwrite_freed(void) { overwrites = 1; }

void free(void *piece) {
  if (overwrites && piece) explicit_bzero(piece, malloc_usable_size(piece));
  __libc_free(piece);
}

void *realloc(void *piece, size_t length) {
  if (!overwrites || !piece || length == 0) return __libc_realloc(piece, length);
  size_t before = malloc_usable_size(piece);
  void *moved = malloc(length);
  if (!moved) return NULL;
  memcpy(moved, piece, before < length ? before : length);
  free(piece);
  return moved;
}
