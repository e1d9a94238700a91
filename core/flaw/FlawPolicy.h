// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/cvss/CvssScore.h"
#include "core/flaw/FlawWords.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace firebreak {

/// A word that a flaw's `source` may be: JSON `word`, `visibility`, `historical` (kept, but not for new
/// flaws).
struct FlawSource
{
    QString word;
    SourceVisibility visibility = SourceVisibility::Public;
    bool isHistorical = false;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<FlawSource> fromJson(const QJsonObject& json);
    friend bool operator==(const FlawSource&, const FlawSource&) = default;
};

/// Another CNA and the packages it numbers itself (R38): JSON `name`, `purls` (prefixes such as
/// `pkg:deb/debian/`).
struct NumberingAuthority
{
    QString name;
    QStringList purls;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<NumberingAuthority> fromJson(const QJsonObject& json);
    friend bool operator==(const NumberingAuthority&, const NumberingAuthority&) = default;
};

/// What an organisation decides of the rules of flaws: its words, lists and switches, as data. The plain
/// value is a usable default; resources/policies/rules/flaw.json is that default as a file to edit.
/// docs/policies.md explains the fields. JSON: `sources`, `articlePrefixes`, `labels`, `freeLabels`,
/// `approvalLabel`, `rejectionLabels`, `manualLabels`, `specialComponents`, `cna`, `otherCnas`,
/// `purlRequired`, `assessorDiffers`, `askIssuerFrom`, `pages`.
struct FlawPolicy
{
    FlawPolicy();
    /// The default, made once.
    [[nodiscard]] static const FlawPolicy& standard();

    QList<FlawSource> sources;
    QStringList articlePrefixes; ///< where the main article must lie (FK27); empty: anywhere
    QStringList labels;          ///< the registered ones (FK29)
    bool allowsFreeLabels = true;
    QString approvalLabel; ///< what says that a flaw is done (FK61)
    QStringList rejectionLabels;
    QStringList manualLabels;      ///< those that ask for a person's judgement step by step
    QStringList specialComponents; ///< always need a public text (FK16)
    QString cna;                   ///< our short name as a CNA; empty: we are none
    QList<NumberingAuthority> otherCnas;
    bool requiresPurl = false;   ///< of affects of products (FK33)
    bool assessorDiffers = true; ///< nobody re-validates his own triage (R85)
    CvssScore askIssuerFrom;     ///< from this score of theirs on, a difference suggests to ask them (FK19)
    QMap<QString, QString> pages; ///< `procedures`, `notifications`, `not-affecting` → URL (R168)

    /// Null for a word the policy does not know.
    [[nodiscard]] const FlawSource* source(QStringView word) const;
    /// The other CNA whose packages this one is among; null for none.
    [[nodiscard]] const NumberingAuthority* authorityFor(QStringView purl) const;
    /// Which of the pages that people outside look for the policy does not name yet (R168).
    [[nodiscard]] QStringList missingPages() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// A field that is absent keeps its default. Fails with the codes of BodyReader.
    [[nodiscard]] static Result<FlawPolicy> fromJson(const QJsonObject& json);
    friend bool operator==(const FlawPolicy&, const FlawPolicy&) = default;
};

} // namespace firebreak
