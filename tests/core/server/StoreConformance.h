// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/Store.h"

#include <QObject>

namespace firebreak::test {

/// What every Store must do, whatever it keeps its rows in. A test of a backend derives from this class and says how
/// to open an empty store and further connections to it.
class StoreConformance : public QObject
{
    Q_OBJECT

protected:
    /// A new, empty store.
    virtual server::StoreOpener newStore() = 0;

private Q_SLOTS:
    void init();
    void cleanup();

    void epochIsMadeOnceForAll();
    void settingsAreSetOnce();
    void partsOfATransactionFailAlone();
    void pagesAreBoundedInBytes();
    void recordsComeBackWithAllFields();
    void unknownRecordsAreNone();
    void revisionsMustFollow();
    void aRecordMovesToAnotherCompartment();
    void whoReadsBothSeesItMove();
    void whatWasSaidBeforeItLeftIsNotSaidAgain();
    void manyCompartmentsComeAndGo();
    void keysFindRecords();
    void oldRevisionsStay();
    void failedWorkLeavesNothing();
    void readersKeepTheirView();
    void verdictsAreKept();
    void verdictsAreGivenOnce();
    void feedIsInOrderOfCommits();
    void feedShowsNoHiddenCompartment();
    void feedNeverDividesACommand();
    void feedGivesThePastOfANewCompartment();
    void feedForgetsAClosedCompartment();
    void feedRefusesForeignCursors();
    void cursorNeverSkipsWhileOthersWrite();
    void snapshotIsOneMoment();
    void snapshotGoesOnAfterAnInterruption();
    void snapshotHidesWhatTheFeedHides();
    void snapshotGivesWhatMovedAsItLiesThere();
    void accountsAndDevicesAreKept();
    void tokensExpireAndAreDropped();
    void invitationsAreKept();

private:
    server::StoreOpener m_open;
    std::unique_ptr<server::Store> m_store;
};

} // namespace firebreak::test
