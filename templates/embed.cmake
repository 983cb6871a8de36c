# Writes OUTPUT, a C++ file with the templates of ROOT (every file below a folder, but README.md) as a table: cmake -DROOT= -DOUTPUT= -P embed.cmake
set(delimiter "schemac_tpl")
file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/*/*.sql ${ROOT}/*/*.sh ${ROOT}/kit/*.md ${ROOT}/kit/*.html)
list(SORT files)
set(rows "")
foreach(file IN LISTS files)
  file(READ ${ROOT}/${file} text)
  string(FIND "${text}" ")${delimiter}\"" found)
  if(NOT found EQUAL -1)
    message(FATAL_ERROR "${file}: has the delimiter )${delimiter}\" in it")
  endif()
  get_filename_component(folder ${file} DIRECTORY)
  get_filename_component(name ${file} NAME)
  string(APPEND rows "    {\"${folder}\", \"${name}\", R\"${delimiter}(${text})${delimiter}\"},\n")
endforeach()
file(WRITE ${OUTPUT}.new "// The shipped templates. Made by templates/embed.cmake.
#include \"compiler/emit/embedded.hpp\"

namespace schemac {
namespace {
constexpr EmbeddedTemplate templates[] = {
${rows}};
}  // namespace

std::span<const EmbeddedTemplate> embedded_templates() { return templates; }

}  // namespace schemac
")
file(COPY_FILE ${OUTPUT}.new ${OUTPUT} ONLY_IF_DIFFERENT)
file(REMOVE ${OUTPUT}.new)
