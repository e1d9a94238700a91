// SPDX-License-Identifier: GPL-3.0-or-later
// What exports.cmake must find.

int sqlite3_open(void);

__attribute__((visibility("default"))) int sqlite3_open(void) { return 0; }
