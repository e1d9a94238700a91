// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/triage/TriageWorkspace.h"

#include <QCoreApplication>
#include <QJsonValue>

namespace firebreak::ui {

/// The fields of a record and what they hold, as a person reads them: for history and conflicts, which know a field by its
/// stored name and its value as JSON.
class FieldWords final
{
    Q_DECLARE_TR_FUNCTIONS(firebreak::ui::FieldWords)

public:
    /// `workspace` gives people their names; it must outlive this.
    explicit FieldWords(const TriageWorkspace& workspace)
        : m_workspace(workspace)
    {}

    [[nodiscard]] static QString name(QStringView field);
    /// One line; long texts whole.
    [[nodiscard]] QString value(QStringView field, const QJsonValue& value) const;
    /// What became of a field: "Low → Important", "Added: heap". An undefined side is not known.
    [[nodiscard]] QString change(QStringView field, const QJsonValue& before, const QJsonValue& after) const;
    /// Who did something; none is the server.
    [[nodiscard]] QString person(const std::optional<RecordId>& id) const;

private:
    [[nodiscard]] QString listChange(QStringView field, const QJsonValue& before, const QJsonValue& after) const;
    [[nodiscard]] static QString sourcesChange(const QJsonValue& before, const QJsonValue& after);
    [[nodiscard]] static QString item(QStringView field, const QJsonValue& value);

    const TriageWorkspace& m_workspace;
};

} // namespace firebreak::ui
