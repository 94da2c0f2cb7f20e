#define _GNU_SOURCE
#include "CPlatform.h"
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// Everything a signal handler touches: plain memory, written before the handlers are installed.
static volatile sig_atomic_t guarded = -1;
static struct termios before;
static char farewell[512];
static size_t farewell_length;

// Faults of the program itself. Nothing can be saved any more; the terminal can still be given back.
static const int faults[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS};
// What ends a program that waits for a line.
static const int endings[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF,
                              SIGXCPU, SIGIO, SIGPWR, SIGSTKFLT};
enum { fault_count = sizeof faults / sizeof *faults, ending_count = sizeof endings / sizeof *endings };

static void leave(int number) {
  int kept = errno;
  int terminal = guarded;
  guarded = -1;
  if (terminal >= 0) {
    size_t done = 0;
    while (done < farewell_length) {
      ssize_t step = write(terminal, farewell + done, farewell_length - done);
      if (step < 0 && errno == EINTR) continue;
      if (step <= 0) break;
      done += (size_t)step;
    }
    tcflush(terminal, TCIFLUSH);
    tcsetattr(terminal, TCSANOW, &before);
  }
  errno = kept;
  // SA_RESETHAND and SA_NODEFER: this ends the process as if nobody had listened.
  raise(number);
}

static void watch(const int *numbers, int count) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = leave;
  action.sa_flags = SA_ONSTACK | SA_RESETHAND | SA_NODEFER;
  for (int index = 0; index < count; index++) sigaction(numbers[index], &action, NULL);
}

static void restore(const int *numbers, int count) {
  for (int index = 0; index < count; index++) {
    struct sigaction action;
    if (sigaction(numbers[index], NULL, &action) == 0 && action.sa_handler == leave) signal(numbers[index], SIG_DFL);
  }
}

void fb_guard_terminal(int terminal, const struct termios *settings, const char *bytes, size_t length,
                       int endings_too) {
  static void *stack;
  if (stack == NULL && (stack = malloc(65536)) != NULL) {
    // A fault may be that the stack is used up.
    stack_t other = {.ss_sp = stack, .ss_size = 65536};
    sigaltstack(&other, NULL);
  }
  guarded = -1;
  before = *settings;
  farewell_length = length < sizeof farewell ? length : sizeof farewell;
  memcpy(farewell, bytes, farewell_length);
  guarded = terminal;
  watch(faults, fault_count);
  if (endings_too) {
    watch(endings, ending_count);
    // Stopped at a hidden prompt, the terminal would stay without echo.
    signal(SIGTSTP, SIG_IGN);
  }
}

void fb_unguard_terminal(void) {
  guarded = -1;
  restore(faults, fault_count);
  restore(endings, ending_count);
}

void fb_on_endings(void (*handler)(int)) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  for (int index = 0; index < ending_count; index++) sigaction(endings[index], &action, NULL);
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) sigaction(number, &action, NULL);
}
