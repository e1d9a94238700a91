# Fails when PROGRAM lets the symbols of its private SQLite be seen: a plugin that links the system's SQLite could then
# bind to them, or the program to the system's, and open an encrypted file with the wrong code.
execute_process(COMMAND ${NM} -D --defined-only ${PROGRAM} OUTPUT_VARIABLE symbols RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "cannot read the symbols of ${PROGRAM}")
endif()
string(REGEX MATCHALL "sqlite3[a-z0-9_]*" exported "${symbols}")
if(exported)
    list(JOIN exported " " exported)
    message(FATAL_ERROR "${PROGRAM} exports ${exported}")
endif()
