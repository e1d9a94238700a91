// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QCoreApplication>

namespace firebreak::ui {

/// What an import could not take, for people.
class ImportWords final
{
    Q_DECLARE_TR_FUNCTIONS(firebreak::ui::ImportWords)

public:
    /// A refused document: file, place, reason (codes `intake.…` and those of the rules).
    [[nodiscard]] static QString refusal(const QString& file, const Error& error);
    /// The workspace could not store what was read.
    [[nodiscard]] static QString failure(const Error& error);

private:
    [[nodiscard]] static QString reason(const Error& error);
};

} // namespace firebreak::ui
