"""Reads all that MySQL or TiDB says about the objects of some databases: {(kind, name): {property: value}}. Orders that carry no meaning are left out."""

import re

# Each query gives the parts of the object's name first, as many as stated, then one column a property. `{of}` is the list of databases.
QUERIES = {
    "table": (2, """
        select table_schema, table_name, table_type as kind, engine, row_format as stored_row_format, table_collation as collation, create_options as options, table_comment as comment
        from information_schema.tables where table_schema in ({of})"""),
    "column": (3, """
        select table_schema, table_name, column_name, column_type as type, is_nullable as nullable, column_default as default_value, extra, generation_expression as expression,
          character_set_name as charset, collation_name as collation, column_comment as comment
        from information_schema.columns where table_schema in ({of})"""),
    "index": (3, """
        select table_schema, table_name, index_name, max(non_unique) as non_unique, max(index_type) as type, max(is_visible) as visible, max(index_comment) as comment,
          group_concat(concat(coalesce(column_name, ''), coalesce(concat('(', sub_part, ')'), ''), coalesce(concat('(', expression, ')'), ''), ' ', coalesce(collation, ''))
            order by seq_in_index separator ', ') as parts
        from information_schema.statistics where table_schema in ({of}) group by table_schema, table_name, index_name"""),
    "foreign_key": (3, """
        select k.table_schema, k.table_name, k.constraint_name, max(r.unique_constraint_schema) as to_schema, max(r.referenced_table_name) as to_table,
          max(r.update_rule) as on_update, max(r.delete_rule) as on_delete, max(r.match_option) as match_option,
          group_concat(concat(k.column_name, ' to ', k.referenced_column_name) order by k.ordinal_position separator ', ') as columns
        from information_schema.key_column_usage k
          join information_schema.referential_constraints r on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name and r.table_name = k.table_name
        where k.table_schema in ({of}) and k.referenced_table_name is not null group by k.table_schema, k.table_name, k.constraint_name"""),
    "view": (2, """
        select table_schema, table_name, view_definition as definition, check_option, is_updatable as updatable, security_type as security
        from information_schema.views where table_schema in ({of})"""),
    "database": (1, """
        select schema_name, default_character_set_name as charset from information_schema.schemata where schema_name in ({of})"""),
    "privilege": (3, """
        select table_schema, table_name, grantee, group_concat(privilege_type order by privilege_type separator ', ') as privileges
        from information_schema.table_privileges where table_schema in ({of}) group by table_schema, table_name, grantee"""),
    "partition": (3, """
        select table_schema, table_name, partition_name, case when partition_method not like 'LIST%' then partition_ordinal_position end as position, partition_method as method, partition_expression as expression,
          partition_description as description, partition_comment as comment
        from information_schema.partitions where table_schema in ({of}) and partition_name is not null"""),
}
MYSQL_QUERIES = {
    "constraint": (3, """
        select table_schema, table_name, constraint_name, constraint_type as kind, enforced
        from information_schema.table_constraints where table_schema in ({of})"""),
    "check": (2, """
        select constraint_schema, constraint_name, check_clause as expression from information_schema.check_constraints where constraint_schema in ({of})"""),
    "trigger": (2, """
        select trigger_schema, trigger_name, event_object_table as of_table, action_timing as timing, event_manipulation as event, action_order as position, action_statement as statement
        from information_schema.triggers where trigger_schema in ({of})"""),
    "routine": (2, """
        select routine_schema, routine_name, routine_type as kind, dtd_identifier as returns, routine_definition as definition, security_type as security, routine_comment as comment
        from information_schema.routines where routine_schema in ({of})"""),
}
TIDB_QUERIES = {
    "sequence": (2, """
        select sequence_schema, sequence_name, start, increment, min_value, max_value, cache, cache_value, cycle, comment
        from information_schema.sequences where sequence_schema in ({of})"""),
    "check": (3, """
        select constraint_schema, table_name, constraint_name, check_clause as expression from information_schema.tidb_check_constraints where constraint_schema in ({of})"""),
}


def read(select, databases, dialect):
    """`select` runs a statement and gives (column names, rows)."""
    of = ", ".join("'" + name.replace("\\", "\\\\").replace("'", "''") + "'" for name in databases)
    catalogue = {}
    for kind, (parts, statement) in {**QUERIES, **(TIDB_QUERIES if dialect == "tidb" else MYSQL_QUERIES)}.items():
        names, rows = select(statement.replace("{of}", of))
        for row in rows:
            catalogue[(kind, ".".join(row[:parts]))] = {name: settled(value) for name, value in zip(names[parts:], row[parts:])}
    return catalogue


def settled(value):
    """The server prints a negative number as `-(1)` until the table is opened anew, and as `-1` from then on."""
    return re.sub(r"-\((\d+(?:\.\d+)?)\)", r"-\1", value) if isinstance(value, str) else value
