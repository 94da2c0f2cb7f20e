// ncurses for Swift: what is a macro or a mutable global in C, as plain functions with the prefix fb_.
#ifndef FIELDBOOK_CNCURSES_SHIM_H
#define FIELDBOOK_CNCURSES_SHIM_H
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>

static inline WINDOW *fb_stdscr(void) { return stdscr; }
/// What ncurses believes the terminal shows now.
static inline WINDOW *fb_curscr(void) { return curscr; }

static inline attr_t fb_bold(void) { return A_BOLD; }
static inline attr_t fb_dim(void) { return A_DIM; }
static inline attr_t fb_reverse(void) { return A_REVERSE; }
static inline int fb_colours(void) { return COLORS; }

static inline int fb_rows(const WINDOW *window) { return getmaxy(window); }
static inline int fb_columns(const WINDOW *window) { return getmaxx(window); }
static inline void fb_move(WINDOW *window, int row, int column) { (void)wmove(window, row, column); }
static inline void fb_add(WINDOW *window, int row, int column, const cchar_t *cells, int count) {
  if (wmove(window, row, column) == OK) (void)wadd_wchnstr(window, cells, count);
}

/// Reads one cell back: its scalars into `text` (room for CCHARW_MAX + 1), its attributes and colour pair.
static inline int fb_cell(WINDOW *window, int row, int column, wchar_t *text, attr_t *attributes, short *pair) {
  cchar_t cell;
  if (mvwin_wch(window, row, column, &cell) == ERR) return ERR;
  return getcchar(&cell, text, attributes, pair, NULL);
}

/// A terminfo string, NULL when the terminal has none.
static inline const char *fb_capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (const char *)-1 ? NULL : value;
}

/// A terminfo number, negative when the terminal has none.
static inline int fb_number(const char *name) { return tigetnum((char *)name); }

/// 1 when terminfo knows the terminal, 0 when it does not, -1 when there is no terminfo at all.
static inline int fb_find_terminal(const char *name, int descriptor) {
  int result = -1;
  if (setupterm((char *)name, descriptor, &result) == OK) return 1;
  // A generic or hard-copy entry is reported as an error with result 1 or 0; both are unusable.
  return result > 0 ? 0 : result;
}
#endif
