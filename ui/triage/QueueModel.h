// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/triage/QueueSource.h"
#include "core/base/Clock.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace firebreak::ui {

/// The triage queue as a table. Holds one 4-byte key a line and reads the lines themselves by pages when they are
/// painted, so 300,000 reports cost little more than a megabyte. A new answer is merged into the old one with exact row
/// signals, so that the current line stays current. Marks (the `x` key) belong to reports, not to places: they survive
/// sorting and filtering. But a mark on a report that the list does not show rests until it is shown again: it neither
/// counts nor is acted on.
class QueueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MarkColumn, IdentColumn, SeverityColumn, TitleColumn, ScoreColumn, EpssColumn, OwnerColumn, SourcesColumn, StateColumn,
                  ReceivedColumn, UpdatedColumn, ColumnCount };
    /// RawRole: the value itself, for sorting, export and tests. KeyRole: QueueRow::key.
    enum Role { RawRole = Qt::UserRole, KeyRole };
    enum class State { Loading, Ready, Failed };

    QueueModel(QueueSource& source, const Clock& clock, QObject* parent = nullptr);

    /// Asks anew; the lines shown stay until the answer is here.
    void setRequest(const QueueRequest& request);
    [[nodiscard]] const QueueRequest& request() const { return m_request; }
    void refresh();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const QueueRow& row(int line) const;
    [[nodiscard]] std::optional<int> lineOf(qint32 key) const;

    [[nodiscard]] bool isMarked(qint32 key) const { return m_marks.contains(key); }
    /// How many of the reports in the list are marked.
    [[nodiscard]] int markCount() const { return int(m_shownMarks.size()); }
    void setMarked(int line, bool marked);
    void markAll();
    void clearMarks();
    /// The marked reports of the list, or the one of `line` when none is marked.
    [[nodiscard]] QList<QueueRow> chosen(int line) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] static std::optional<QueueSort> sortOf(int column);
    [[nodiscard]] static int columnOf(QueueSort sort);
    [[nodiscard]] static QString columnWords(int column);

Q_SIGNALS:
    void stateChanged();
    void marksChanged();
    /// Around the exact row signals of a new answer, which may take lines out and put them in again elsewhere.
    /// `isSameQuestion`: what is there changed, not what was asked.
    void linesAboutToChange(bool isSameQuestion);
    void linesChanged();

private:
    void onFirstPage(quint64 ticket, const QList<QueueRow>& rows);
    void onKeys(quint64 ticket, const std::vector<qint32>& keys);
    void onFailed(quint64 ticket, const Error& error);
    void showKeys(std::vector<qint32> keys);
    void replaceKeys(std::vector<qint32> keys);
    void findShownMarks();
    void loadPage(int page) const;
    [[nodiscard]] QVariant display(const QueueRow& row, int column) const;
    [[nodiscard]] static QVariant raw(const QueueRow& row, int column);
    [[nodiscard]] QVariant toolTip(const QueueRow& row, int column) const;

    static constexpr int PageSize = 64;
    static constexpr int CachedPages = 64;

    QueueSource& m_source;
    const Clock& m_clock;
    QueueRequest m_request;
    quint64 m_ticket = 0;
    State m_state = State::Loading;
    bool m_complete = false;
    std::optional<Error> m_error;
    std::vector<qint32> m_keys;
    mutable QCache<int, QList<QueueRow>> m_pages;
    QSet<qint32> m_marks;
    std::vector<qint32> m_shownMarks; ///< those in m_keys, in the order of the list
};

} // namespace firebreak::ui
