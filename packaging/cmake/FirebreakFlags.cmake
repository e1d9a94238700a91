# One INTERFACE target carries every compiler and linker flag of the project.
add_library(firebreak_flags INTERFACE)
add_library(Firebreak::Flags ALIAS firebreak_flags)

target_include_directories(firebreak_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(firebreak_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(firebreak_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    -Wno-missing-field-initializers -fstack-protector-strong)
if(FIREBREAK_WERROR)
    target_compile_options(firebreak_flags INTERFACE -Werror)
endif()
if(NOT CMAKE_BUILD_TYPE STREQUAL "Debug" AND NOT FIREBREAK_SANITIZE)
    target_compile_definitions(firebreak_flags INTERFACE _FORTIFY_SOURCE=2)
endif()
if(FIREBREAK_SANITIZE)
    add_compile_options(-fsanitize=${FIREBREAK_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${FIREBREAK_SANITIZE})
endif()
option(FIREBREAK_FUZZ "Build the libFuzzer targets (needs clang)" OFF)
if(FIREBREAK_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
    add_link_options(-fsanitize=fuzzer-no-link) # the tools that run while building are instrumented too
endif()
target_link_options(firebreak_flags INTERFACE -Wl,-z,relro,-z,now,--as-needed)

find_program(FIREBREAK_MOLD mold)
if(FIREBREAK_MOLD AND NOT FIREBREAK_SANITIZE)
    target_link_options(firebreak_flags INTERFACE -fuse-ld=mold)
endif()

# The compiler cache serves every build directory of a checkout: paths are hashed relative to it, and precompiled
# headers are cached too, which is what -fpch-preprocess is for.
find_program(FIREBREAK_CCACHE ccache)
if(FIREBREAK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    target_compile_options(firebreak_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    set(launcher ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${FIREBREAK_CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()

# A static library of one layer: firebreak_library(Domain) makes FirebreakDomain and Firebreak::Domain.
function(firebreak_library name)
    add_library(Firebreak${name} STATIC)
    add_library(Firebreak::${name} ALIAS Firebreak${name})
    set_target_properties(Firebreak${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(Firebreak${name} PUBLIC Firebreak::Flags ${ARGN})
endfunction()
