# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Clew authors
#
# The target Clew::SqlCipher: SQLCipher 4.14 or newer on SQLite 3.51.3 or newer, with full text search and the
# pre-update hook. Looked for in this order:
#   1. SQLCIPHER_SOURCE_DIR  a folder with sqlite3.c and sqlite3.h of SQLCipher's amalgamation
#   2. an installed library that proves itself by running the probe below (Debian 12's own 3.4.1 does not)
#   3. the amalgamation inside the npm package named below: fetched once into SQLCIPHER_CACHE_DIR, compared with its
#      pinned SHA-512, and only read: nothing of the package is run
# Every later build with the cached package works without a network.

set(SQLCIPHER_SOURCE_DIR "$ENV{SQLCIPHER_SOURCE_DIR}" CACHE PATH "Folder with SQLCipher's sqlite3.c and sqlite3.h")
if(DEFINED ENV{XDG_CACHE_HOME})
    set(clew_user_cache "$ENV{XDG_CACHE_HOME}")
else()
    set(clew_user_cache "$ENV{HOME}/.cache")
endif()
if(DEFINED ENV{SQLCIPHER_CACHE_DIR})
    set(clew_sqlcipher_cache "$ENV{SQLCIPHER_CACHE_DIR}")
else()
    set(clew_sqlcipher_cache "${clew_user_cache}/clew/sqlcipher")
endif()
set(SQLCIPHER_CACHE_DIR "${clew_sqlcipher_cache}" CACHE PATH "Where the fetched SQLCipher package is kept")

set(clew_sqlcipher_package "@journeyapps/sqlcipher@6.0.0")
set(clew_sqlcipher_archive "journeyapps-sqlcipher-6.0.0.tgz")
string(CONCAT clew_sqlcipher_sha512
    "626592408478727bfee4bdfc9582684bf74817ff9b11905a0020136de4f2ab85"
    "ca8cc1dcc5d22516712504b888a9af6bc2c78e222988623b9d80e382a2fb9ddd")

# The definitions under which the library is both built and used.
set(clew_sqlcipher_interface SQLITE_HAS_CODEC SQLITE_ENABLE_PREUPDATE_HOOK SQLITE_ENABLE_SESSION)

# Sets `library` and `include` where an installed SQLCipher passes the probe.
function(clew_find_installed_sqlcipher)
    find_path(SQLCIPHER_INCLUDE_DIR sqlcipher/sqlite3.h)
    find_library(SQLCIPHER_LIBRARY sqlcipher)
    mark_as_advanced(SQLCIPHER_INCLUDE_DIR SQLCIPHER_LIBRARY)
    if(NOT SQLCIPHER_INCLUDE_DIR OR NOT SQLCIPHER_LIBRARY OR CMAKE_CROSSCOMPILING)
        return()
    endif()
    if(WIN32)
        set(math "")
    else()
        set(math m)
    endif()
    try_run(ran compiled
        SOURCE_FROM_CONTENT probe.c [[
            #include <sqlite3.h>
            #include <stdio.h>
            static int cipher_ok(void *ok, int n, char **values, char **names)
            {
                int major = 0, minor = 0;
                (void)n; (void)names;
                *(int *)ok = values[0] && sscanf(values[0], "%d.%d", &major, &minor) == 2
                    && (major > 4 || (major == 4 && minor >= 14));
                return 0;
            }
            int main(void)
            {
                sqlite3 *db = 0;
                int ok = 0;
                if (sqlite3_libversion_number() < 3051003) return 1;
                if (sqlite3_open(":memory:", &db)) return 2;
                if (sqlite3_exec(db, "PRAGMA cipher_version", cipher_ok, &ok, 0) || !ok) return 3;
                if (sqlite3_exec(db, "CREATE VIRTUAL TABLE t USING fts5(x)", 0, 0, 0)) return 4;
                sqlite3_preupdate_hook(db, 0, 0);
                return sqlite3_close(db);
            }
        ]]
        COMPILE_DEFINITIONS -DSQLITE_HAS_CODEC -DSQLITE_ENABLE_PREUPDATE_HOOK
        CMAKE_FLAGS -DINCLUDE_DIRECTORIES=${SQLCIPHER_INCLUDE_DIR}/sqlcipher
        LINK_LIBRARIES ${SQLCIPHER_LIBRARY} OpenSSL::Crypto ${CMAKE_DL_LIBS} ${math})
    if(compiled AND "${ran}" STREQUAL "0")
        set(library ${SQLCIPHER_LIBRARY} PARENT_SCOPE)
        set(include ${SQLCIPHER_INCLUDE_DIR}/sqlcipher PARENT_SCOPE)
    else()
        message(STATUS "SQLCipher: ${SQLCIPHER_LIBRARY} is too old or lacks what Clew needs (probe: ${ran})")
    endif()
endfunction()

# Fetches the package unless it is cached, checks it, unpacks it into the build folder and sets `source`.
function(clew_fetch_sqlcipher)
    set(archive ${SQLCIPHER_CACHE_DIR}/${clew_sqlcipher_archive})
    if(NOT EXISTS ${archive})
        find_program(NPM NAMES npm.cmd npm)
        mark_as_advanced(NPM)
        if(NOT NPM)
            message(FATAL_ERROR "SQLCipher is needed: install npm (it fetches ${clew_sqlcipher_package} once), or set "
                "SQLCIPHER_SOURCE_DIR to a folder with SQLCipher's sqlite3.c and sqlite3.h.")
        endif()
        message(STATUS "SQLCipher: fetching ${clew_sqlcipher_package} into ${SQLCIPHER_CACHE_DIR}")
        file(MAKE_DIRECTORY ${SQLCIPHER_CACHE_DIR})
        execute_process(
            COMMAND ${NPM} pack --silent --ignore-scripts --pack-destination ${SQLCIPHER_CACHE_DIR} ${clew_sqlcipher_package}
            WORKING_DIRECTORY ${SQLCIPHER_CACHE_DIR} RESULT_VARIABLE status OUTPUT_QUIET)
        if(NOT status EQUAL 0 OR NOT EXISTS ${archive})
            message(FATAL_ERROR "npm could not fetch ${clew_sqlcipher_package} (status ${status}). Check the network, or "
                "set SQLCIPHER_SOURCE_DIR.")
        endif()
    endif()
    file(SHA512 ${archive} sha512)
    if(NOT sha512 STREQUAL clew_sqlcipher_sha512)
        file(REMOVE ${archive})
        message(FATAL_ERROR "${archive} was not what ${clew_sqlcipher_package} is known to be and has been removed "
            "(SHA-512 ${sha512}). Run CMake again to fetch it anew.")
    endif()
    set(unpacked ${CMAKE_BINARY_DIR}/sqlcipher)
    if(NOT EXISTS ${unpacked}/${sha512})
        file(ARCHIVE_EXTRACT INPUT ${archive} DESTINATION ${unpacked} PATTERNS "package/deps/sqlcipher-amalgamation/*")
        file(TOUCH ${unpacked}/${sha512})
    endif()
    set(source ${unpacked}/package/deps/sqlcipher-amalgamation PARENT_SCOPE)
endfunction()

# One optimized object, hidden symbols: the application's Qt may carry a SQLite of its own, and the two never meet.
function(clew_build_sqlcipher source)
    find_package(Threads REQUIRED)
    add_library(clew_sqlcipher STATIC ${source}/sqlite3.c)
    target_include_directories(clew_sqlcipher SYSTEM PUBLIC ${source})
    target_compile_definitions(clew_sqlcipher
        PUBLIC ${clew_sqlcipher_interface}
        PRIVATE
            SQLITE_EXTRA_INIT=sqlcipher_extra_init SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
            SQLCIPHER_CRYPTO_OPENSSL HAVE_STDINT_H=1
            SQLITE_TEMP_STORE=3 SQLITE_THREADSAFE=1 SQLITE_DQS=0 SQLITE_DEFAULT_FOREIGN_KEYS=1 SQLITE_DEFAULT_MEMSTATUS=0
            SQLITE_OMIT_LOAD_EXTENSION SQLITE_OMIT_SHARED_CACHE SQLITE_OMIT_DEPRECATED SQLITE_LIKE_DOESNT_MATCH_BLOBS
            SQLITE_ENABLE_FTS5 SQLITE_ENABLE_RTREE SQLITE_ENABLE_DBSTAT_VTAB SQLITE_ENABLE_DBPAGE_VTAB
            SQLITE_ENABLE_MATH_FUNCTIONS SQLITE_ENABLE_COLUMN_METADATA SQLITE_ENABLE_STMTVTAB SQLITE_ENABLE_STAT4)
    if(NOT MSVC)
        target_compile_options(clew_sqlcipher PRIVATE -O2 -g0 -w)
    endif()
    set_target_properties(clew_sqlcipher PROPERTIES
        C_VISIBILITY_PRESET hidden POSITION_INDEPENDENT_CODE ON AUTOMOC OFF AUTORCC OFF UNITY_BUILD OFF
        EXPORT_COMPILE_COMMANDS OFF)
    target_link_libraries(clew_sqlcipher PRIVATE OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS})
    if(WIN32)
        target_link_libraries(clew_sqlcipher PRIVATE ws2_32 crypt32)
    else()
        target_link_libraries(clew_sqlcipher PRIVATE m)
    endif()
    add_library(Clew::SqlCipher ALIAS clew_sqlcipher)
endfunction()

if(NOT TARGET Clew::SqlCipher)
    if(SQLCIPHER_SOURCE_DIR)
        message(STATUS "SQLCipher: from ${SQLCIPHER_SOURCE_DIR}")
        clew_build_sqlcipher(${SQLCIPHER_SOURCE_DIR})
    else()
        clew_find_installed_sqlcipher()
        if(library)
            message(STATUS "SQLCipher: ${library}")
            add_library(clew_sqlcipher INTERFACE)
            target_include_directories(clew_sqlcipher SYSTEM INTERFACE ${include})
            target_compile_definitions(clew_sqlcipher INTERFACE ${clew_sqlcipher_interface})
            target_link_libraries(clew_sqlcipher INTERFACE ${library} OpenSSL::Crypto ${CMAKE_DL_LIBS})
            add_library(Clew::SqlCipher ALIAS clew_sqlcipher)
        else()
            clew_fetch_sqlcipher()
            clew_build_sqlcipher(${source})
        endif()
    endif()
endif()
