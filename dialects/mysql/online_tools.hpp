// Tools that change a table in use by filling a copy of it, and what keeps each from it. Of gh-ost 1.1 and pt-online-schema-change 3.5.
// gh-ost: doc/requirements-and-limitations.md and doc/command-line-flags.md of its repository; pt-online-schema-change: its manual. Both have taken
// generated columns since 2018 (gh-ost 595, PT-202). That a copy made with CREATE TABLE ... LIKE has checks under names of the server's making was
// seen on 9.7.
#pragma once

#include "compiler/dialect/big_table.hpp"

namespace schemac::mysql {

inline constexpr ToolObstacle gh_ost_obstacles[] = {
    {Obstacle::own_foreign_key, "the table has a foreign key, which gh-ost refuses"},
    {Obstacle::referenced, "a foreign key points at the table, which gh-ost refuses"},
    {Obstacle::trigger, "the table has a trigger, which gh-ost refuses unless its version can copy it (--include-triggers)"},
    {Obstacle::no_key, "no primary key, or unique key without nulls, is there before and after, by which gh-ost could tell rows apart"},
    {Obstacle::named_check, "the table has a check, which would come back under a name of the server's making"},
    {Obstacle::refused_rows,
     "the server refuses rows that have no place in the new form; gh-ost copies with INSERT IGNORE, which drops or cuts them without a word"},
    {Obstacle::renamed_column, "a column gets another name, which gh-ost must be told to believe (--approve-renamed-columns)"},
    {Obstacle::not_one_alter, "the change is not one ALTER TABLE with clauses alone"},
    {Obstacle::letter_case, "another table has the same name but for the case of letters, which gh-ost refuses"},
};
inline constexpr ToolObstacle pt_osc_obstacles[] = {
    {Obstacle::own_foreign_key, "the table has a foreign key, which would come back under another name (with _ before it)"},
    {Obstacle::referenced, "a foreign key points at the table, which would have to be made anew, under another name (--alter-foreign-keys-method)"},
    {Obstacle::trigger, "the table has a trigger, which pt-online-schema-change refuses unless it may make it anew (--preserve-triggers)"},
    {Obstacle::no_key,
     "no primary key, or unique key without nulls, is there before and after, by which pt-online-schema-change could tell rows apart"},
    {Obstacle::named_check, "the table has a check, whose name is taken in this database, so that the copy cannot have it"},
    {Obstacle::refused_rows,
     "the server refuses rows that have no place in the new form; pt-online-schema-change copies with INSERT IGNORE, which drops or cuts them "
     "without a word"},
    {Obstacle::renamed_column, "a column gets another name, and pt-online-schema-change would leave its values behind"},
    {Obstacle::not_one_alter, "the change is not one ALTER TABLE with clauses alone"},
};
inline constexpr OnlineTool online_tools[] = {
    {"gh-ost", gh_ost_obstacles},
    {"pt-online-schema-change", pt_osc_obstacles},
};

}  // namespace schemac::mysql
