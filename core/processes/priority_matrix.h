// Priority from impact and urgency, for incidents and service requests alike.
#pragma once

/// (impact, urgency, priority) in SQL: our practice, not the standard's.
#define ITSMS_PRIORITY_MATRIX                                                                                                            \
    "('high', 'high', 'critical'), ('high', 'medium', 'high'), ('high', 'low', 'moderate'), ('medium', 'high', 'high'), "                \
    "('medium', 'medium', 'moderate'), ('medium', 'low', 'low'), ('low', 'high', 'moderate'), ('low', 'medium', 'low'), ('low', 'low', 'low')"
