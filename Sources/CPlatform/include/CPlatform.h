#ifndef FIELDBOOK_CPLATFORM_H
#define FIELDBOOK_CPLATFORM_H
#include <stddef.h>
/// Overwrites `length` bytes with zeros in a way no optimiser removes.
void fb_zero(void *bytes, size_t length);
/// Turns off core dumps and memory reading by other processes of this user; 0 or an errno.
int fb_harden(void);
/// Gives memory that is free inside the process back to the system.
void fb_trim(void);
/// Takes flock(2) on an open file without waiting; 0 or an errno. Here because Swift sees the struct of that name.
int fb_lock(int descriptor, int shared);
#endif
