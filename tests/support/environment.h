// What surrounds a test program: its home, its language, its platform.
#pragma once

class QTemporaryDir;

/// To be called before the application exists, which reads all of this once. Programs started by a test inherit it.
void settleEnvironment(const QTemporaryDir &home);
