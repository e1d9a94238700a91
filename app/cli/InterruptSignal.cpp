// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/InterruptSignal.h"

namespace firebreak {
namespace {

// A signal handler can reach nothing else.
volatile std::sig_atomic_t raised = 0;

extern "C" void raiseInterrupt(int)
{
    raised = 1;
}

} // namespace

InterruptSignal::InterruptSignal()
{
    raised = 0;
    struct sigaction action = {};
    action.sa_handler = raiseInterrupt;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // the second one does what it always does
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, &m_former);
}

InterruptSignal::~InterruptSignal()
{
    sigaction(SIGINT, &m_former, nullptr);
}

bool InterruptSignal::isRaised() const
{
    return raised != 0;
}

} // namespace firebreak
