// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace firebreak::ui {

/// Name and one-sentence explanation of a metric's value, in our own words; source texts of the translation
/// context "Cvss". The code ties it to the value in core.
struct CvssValueWords
{
    const char* code;
    const char* name;
    const char* explanation;
};

/// The same of a metric, with those of its values in the order of core.
struct CvssMetricWords
{
    const char* code;
    const char* name;
    const char* explanation;
    std::span<const CvssValueWords> values;
};

} // namespace firebreak::ui
