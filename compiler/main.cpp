// The program: everything else is in libraries.
#include "compiler/driver/driver.hpp"

int main(int argc, char** argv) { return schemac::run(argc, argv); }
