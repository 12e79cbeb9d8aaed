# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Clew authors
#
# One function per kind of target, so that a room's and a test's file say only what is theirs.

option(CLEW_WERROR "Warnings are errors" OFF)
option(CLEW_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(launcher ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${CCACHE_PROGRAM})
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()

# Many small test programs: a quick linker halves the time of a build. Any one will do.
find_program(LLD_PROGRAM ld.lld)
if(LLD_PROGRAM AND NOT MSVC)
    add_link_options(-fuse-ld=lld)
endif()

add_library(clew_common INTERFACE)
target_compile_definitions(clew_common INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_STRICT_ITERATORS)
# TRY is a GNU statement expression: -Wpedantic stays off.
target_compile_options(clew_common INTERFACE -Wall -Wextra -Wconversion -Wshadow -Wnon-virtual-dtor)
if(CLEW_WERROR)
    target_compile_options(clew_common INTERFACE -Werror)
endif()
if(CLEW_SANITIZE)
    target_compile_options(clew_common INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(clew_common INTERFACE -fsanitize=address,undefined)
endif()

# clew_room(store SOURCES a.cpp b.cpp LINK clew::domain PRIVATE_LINK Clew::SqlCipher)
# A room is a folder, a static library clew::<room>, a namespace and a test folder.
function(clew_room room)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    add_library(clew_${room} STATIC ${arg_SOURCES})
    add_library(clew::${room} ALIAS clew_${room})
    target_include_directories(clew_${room} PUBLIC ${PROJECT_SOURCE_DIR}/modules)
    target_link_libraries(clew_${room} PUBLIC ${arg_LINK} PRIVATE clew_common ${arg_PRIVATE_LINK})
    target_precompile_headers(clew_${room} PRIVATE <QtCore> <algorithm> <memory> <optional> <vector>)
endfunction()

# Each test makes stores of its own, and each act in them waits for the disk: a tenth of a second of work takes a second.
# What a test makes lies in memory where there is room for it; the benchmarks measure on the disk.
set(roomyMemory "")
execute_process(COMMAND df --output=avail -k /dev/shm OUTPUT_VARIABLE inMemory ERROR_QUIET)
if(inMemory MATCHES "([0-9]+)[ \n]*$" AND CMAKE_MATCH_1 GREATER 2097152)
    set(roomyMemory /dev/shm)
endif()
set(CLEW_TEST_FOLDER "${roomyMemory}" CACHE PATH "Where tests make their files; empty: the system's place")

# clew_test(tst_length SOURCES tst_length.cpp LINK clew::base): one QtTest executable, run offscreen in UTC and the C locale.
# A test that a busy machine slows down is not a test that hangs.
set(CLEW_TEST_ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QTEST_FUNCTION_TIMEOUT=900000")
if(CLEW_TEST_FOLDER)
    list(APPEND CLEW_TEST_ENVIRONMENT "TMPDIR=${CLEW_TEST_FOLDER}")
endif()

# READS_FILES gives it CLEW_SOURCE_DIR and CLEW_TEST_DATA; without it, its objects are the same in every checkout.
function(clew_test name)
    cmake_parse_arguments(arg "READS_FILES" "TIMEOUT" "SOURCES;LINK" ${ARGN})
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    add_executable(${name} ${arg_SOURCES})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    if(arg_READS_FILES)
        target_compile_definitions(${name} PRIVATE CLEW_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
            CLEW_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    endif()
    target_link_libraries(${name} PRIVATE clew_common ${arg_LINK} Qt6::Test)
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    if(CLEW_SANITIZE)
        math(EXPR arg_TIMEOUT "5 * ${arg_TIMEOUT}")
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "${CLEW_TEST_ENVIRONMENT}")
endfunction()
