// What more than one process asks of acceptance criteria. Literals, so that a declaration stays one constant text.
#pragma once

/// Of acceptance_criterion: neither met nor waived, and nobody decided what to do about it.
#define CRITERION_UNDECIDED                                                                                                                \
    "acceptance_criterion.state NOT IN ('passed', 'waived') AND (acceptance_criterion.state <> 'failed' OR "                               \
    "'' IN (coalesce(acceptance_criterion.decision_if_failed, ''), coalesce(acceptance_criterion.decided_by, '')))"
