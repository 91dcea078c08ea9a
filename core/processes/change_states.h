// States of a change that queries of more than one process ask for. Literals, so that a declaration stays one constant text.
#pragma once

/// Decided in favour, whatever has become of it since.
#define CHANGE_APPROVED "('approved', 'built', 'tested', 'scheduled', 'implemented', 'backed_out', 'reviewed', 'closed')"

/// Approved and not finished yet: what may still change an item.
#define CHANGE_UNDER_WAY "('approved', 'built', 'tested', 'scheduled', 'implemented', 'backed_out', 'reviewed')"

/// Carried out, whether it lasted or was backed out.
#define CHANGE_DONE "('implemented', 'backed_out', 'reviewed', 'closed')"
