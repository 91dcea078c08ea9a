// Watches a model for broken promises while a test works with it.
#pragma once

#include <QAbstractItemModel>

// The tester belongs to Qt Test; where a build does not link it, the tests run without.
#if __has_include(<QAbstractItemModelTester>)
#include <QAbstractItemModelTester>
#define ITSMS_WATCH_MODEL(model) const QAbstractItemModelTester modelWatch(&(model), QAbstractItemModelTester::FailureReportingMode::Fatal)
#else
#define ITSMS_WATCH_MODEL(model) static_cast<void>(model)
#endif
