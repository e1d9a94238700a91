// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssScoredVector.h"
#include "ui/common/Theme.h"

#include <QLineEdit>

namespace firebreak::ui {

/// A line that takes any CVSS vector, also with its score in front (`7.5/CVSS:3.1/…`), and underlines the
/// place of the fault in one that can't be read.
class CvssVectorEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit CvssVectorEdit(const Theme& theme, QWidget* parent = nullptr);

    /// Shows a vector that is right; says nothing.
    void setVector(const QString& text);

Q_SIGNALS:
    /// The person wrote or pasted a vector that can be read.
    void vectorEntered(const firebreak::CvssScoredVector& vector);
    /// … or one that can't.
    void vectorRefused(const firebreak::Error& error);

private:
    void onEdited();
    void underline(qsizetype from, qsizetype length);

    const Theme& m_theme;
};

} // namespace firebreak::ui
