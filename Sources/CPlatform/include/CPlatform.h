#ifndef FIELDBOOK_CPLATFORM_H
#define FIELDBOOK_CPLATFORM_H
#include <stddef.h>
#include <termios.h>
/// Overwrites `length` bytes with zeros in a way no optimiser removes.
void fb_zero(void *bytes, size_t length);
/// Turns off core dumps and memory reading by other processes of this user; 0 or an errno.
int fb_harden(void);
/// 1 when `fb_harden` took effect, 0 when not.
int fb_is_hardened(void);
/// Gives memory that is free inside the process back to the system.
void fb_trim(void);
/// Takes flock(2) on an open file without waiting; 0 or an errno. Here because Swift sees the struct of that name.
int fb_lock(int descriptor, int shared);
/// Until unguarded: a fault (SIGSEGV, SIGABRT, a trap …) writes these bytes (512 at most) to the terminal, gives it
/// back its settings, and only then ends the process. With `endings_too`, SIGINT, SIGTERM and their like do so as well.
void fb_guard_terminal(int terminal, const struct termios *settings, const char *bytes, size_t length,
                       int endings_too);
/// The terminal is in order again: faults end the process as they do everywhere.
void fb_unguard_terminal(void);
/// Calls `handler` on every signal that asks a program to end and is no fault: SIGTERM, SIGHUP, SIGINT, SIGQUIT,
/// SIGUSR1, SIGALRM, real-time signals and their like. The handler may only do what signal-safety(7) allows.
void fb_on_endings(void (*handler)(int));
/// A pipe that wants to hold `length` bytes, neither end waiting nor open across execve; 0 or an errno.
int fb_pipe(int ends[2], int length);
/// From now on memory is overwritten when it is freed.
void fb_overwrite_freed(void);
#endif
