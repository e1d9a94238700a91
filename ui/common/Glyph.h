// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace firebreak::ui {

/// The icons by what they mean here; the Lucide picture of each is in Icons.cpp and resources/icons.list.
enum class Glyph {
    Queue, Flaw, Search, Add, Close, Check, ChevronDown, ChevronRight, ChevronLeft, ChevronUp, Rail, Settings,
    Online, Offline, Syncing, Lock, Unlock, Key, Shield, Person, People, Label, Comment, History, Undo, Redo, Filter,
    Columns, SortUp, SortDown, Link, External, Copy, Download, Import, Alert, Warning, Info, Delete, Edit, Score,
    Light, Dark, Desktop, Keyboard, Done, Rejected, Exploited, Trend, View, More, Preview, Package, Join, Server,
    Laptop, Command, Clock, Merge, Back, Document, Send, Density, Source, Weakness,
};
inline constexpr int GlyphCount = int(Glyph::Weakness) + 1;

} // namespace firebreak::ui
