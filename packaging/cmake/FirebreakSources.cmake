# Fetches, at configure time, the third-party sources that Debian has no package of: SQLite3 Multiple Ciphers, the
# CWE catalogue and the Lucide icons. The lock file carries their integrity hashes; nothing of them is committed.
# -DFIREBREAK_SQLITE3MC_DIR, -DFIREBREAK_CWE_FILE and -DFIREBREAK_LUCIDE_DIR name local copies instead.
set(FIREBREAK_SQLITE3MC_SHA256 ad84d2c24540cf62ea27ee414911a32963390769bd031f39a50aec0ad90614a0)

function(firebreak_fetch_npm out)
    set(work ${CMAKE_BINARY_DIR}/npm)
    set(lock ${CMAKE_SOURCE_DIR}/packaging/npm/package-lock.json)
    set_property(DIRECTORY ${CMAKE_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${lock})
    file(SHA256 ${lock} want)
    set(have "")
    if(EXISTS ${work}/fetched.sha256)
        file(READ ${work}/fetched.sha256 have)
    endif()
    if(NOT have STREQUAL want)
        find_program(FIREBREAK_NPM npm REQUIRED)
        message(STATUS "Fetching third-party sources by lock file")
        file(MAKE_DIRECTORY ${work})
        file(COPY ${CMAKE_SOURCE_DIR}/packaging/npm/package.json ${lock} DESTINATION ${work})
        # Node.js builds differ in whose certificates they trust: those that the system trusts must do.
        set(trust "")
        if(NOT DEFINED ENV{NODE_EXTRA_CA_CERTS} AND EXISTS /etc/ssl/certs/ca-certificates.crt)
            set(trust ${CMAKE_COMMAND} -E env NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt)
        endif()
        execute_process(COMMAND ${trust} ${FIREBREAK_NPM} ci --ignore-scripts --no-audit --no-fund --loglevel=error
            WORKING_DIRECTORY ${work} RESULT_VARIABLE failed ERROR_VARIABLE errors)
        if(failed)
            message(FATAL_ERROR "npm ci failed: ${errors}\nName local copies by -DFIREBREAK_SQLITE3MC_DIR, "
                "-DFIREBREAK_CWE_FILE and -DFIREBREAK_LUCIDE_DIR, or mend the network.")
        endif()
        file(WRITE ${work}/fetched.sha256 ${want})
    endif()
    set(${out} ${work}/node_modules PARENT_SCOPE)
endfunction()

if(NOT FIREBREAK_SQLITE3MC_DIR OR NOT FIREBREAK_CWE_FILE OR (FIREBREAK_UI AND NOT FIREBREAK_LUCIDE_DIR))
    firebreak_fetch_npm(node_modules)
endif()

if(FIREBREAK_SQLITE3MC_DIR)
    set(firebreak_sqlite3mc_dir ${FIREBREAK_SQLITE3MC_DIR})
else()
    set(firebreak_sqlite3mc_dir ${node_modules}/better-sqlite3-multiple-ciphers/deps/sqlite3)
    file(SHA256 ${firebreak_sqlite3mc_dir}/sqlite3.c have)
    if(NOT have STREQUAL FIREBREAK_SQLITE3MC_SHA256)
        message(FATAL_ERROR "sqlite3.c is not the pinned one: SHA-256 is ${have}")
    endif()
endif()
if(FIREBREAK_CWE_FILE)
    set(firebreak_cwe_file ${FIREBREAK_CWE_FILE})
else()
    set(firebreak_cwe_file ${node_modules}/cwe-sdk/raw/cwe-archive.xml)
endif()
if(FIREBREAK_LUCIDE_DIR)
    set(firebreak_lucide_dir ${FIREBREAK_LUCIDE_DIR})
elseif(FIREBREAK_UI)
    set(firebreak_lucide_dir ${node_modules}/lucide-static/icons)
endif()

# SQLite3 Multiple Ciphers as a private static library: hidden symbols, so that it lives beside the system's SQLite in
# one process and no other code can open our files with the wrong one. Options as docs/decisions records them.
add_library(firebreak_sqlite3mc STATIC ${firebreak_sqlite3mc_dir}/sqlite3.c)
target_include_directories(firebreak_sqlite3mc SYSTEM INTERFACE ${firebreak_sqlite3mc_dir})
set_target_properties(firebreak_sqlite3mc PROPERTIES C_VISIBILITY_PRESET hidden POSITION_INDEPENDENT_CODE ON)
target_compile_options(firebreak_sqlite3mc PRIVATE -O2 -w)
target_compile_definitions(firebreak_sqlite3mc PRIVATE
    SQLITE_THREADSAFE=2 SQLITE_DQS=0 SQLITE_DEFAULT_FOREIGN_KEYS=1 SQLITE_DEFAULT_WAL_SYNCHRONOUS=1
    SQLITE_DEFAULT_MEMSTATUS=0 SQLITE_ENABLE_FTS5 SQLITE_ENABLE_MATH_FUNCTIONS SQLITE_ENABLE_COLUMN_METADATA
    SQLITE_ENABLE_STAT4 SQLITE_LIKE_DOESNT_MATCH_BLOBS SQLITE_MAX_MMAP_SIZE=0 SQLITE_OMIT_DEPRECATED
    SQLITE_OMIT_LOAD_EXTENSION SQLITE_OMIT_SHARED_CACHE SQLITE_SECURE_DELETE SQLITE_TEMP_STORE=3
    SQLITE3MC_SECURE_MEMORY=1
    # AEGIS is the default, so that a key cannot meet another cipher by mistake. ChaCha20 stays in because the
    # amalgamation's value encryption does not link without it; Connection refuses it.
    CODEC_TYPE=CODEC_TYPE_AEGIS HAVE_CIPHER_AEGIS=1 HAVE_CIPHER_CHACHA20=1
    HAVE_CIPHER_AES_128_CBC=0 HAVE_CIPHER_AES_256_CBC=0 HAVE_CIPHER_ASCON128=0 HAVE_CIPHER_RC4=0
    HAVE_CIPHER_SQLCIPHER=0)
target_link_libraries(firebreak_sqlite3mc PUBLIC Threads::Threads ${CMAKE_DL_LIBS} m)
