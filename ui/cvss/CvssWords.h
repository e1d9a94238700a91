// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssFinding.h"
#include "core/cvss/CvssReference.h"
#include "ui/common/Chip.h"

#include <QString>

namespace firebreak::ui {

/// Everything about CVSS in words, in the person's language: the one place where its codes become sentences.
/// Metrics and values are named by their index in cvssMetrics().
class CvssWords final
{
public:
    CvssWords() = delete;

    [[nodiscard]] static QString metricName(CvssVersion version, int metric);
    /// The name within its section, where the section's heading says the rest.
    [[nodiscard]] static QString metricShortName(CvssVersion version, int metric);
    [[nodiscard]] static QString metricExplanation(CvssVersion version, int metric);
    [[nodiscard]] static QString valueName(CvssVersion version, int metric, int value);
    [[nodiscard]] static QString valueExplanation(CvssVersion version, int metric, int value);
    [[nodiscard]] static QString section(CvssSection section);
    [[nodiscard]] static QString group(CvssGroup group, CvssVersion version);
    [[nodiscard]] static QString severity(CvssSeverity severity);
    [[nodiscard]] static QString reference(CvssReference::Kind kind);

    /// What is wrong with a vector, and where, as one sentence.
    [[nodiscard]] static QString error(const Error& error);
    /// What was forgiven when a vector was read.
    [[nodiscard]] static QString warning(ErrorCode code);
    /// What is wrong with a published score.
    [[nodiscard]] static QString finding(const CvssFinding& finding);

    /// Colour, shape and word of a band.
    [[nodiscard]] static Chip chip(CvssSeverity severity);
    [[nodiscard]] static Tone tone(CvssSeverity severity);
};

} // namespace firebreak::ui
