"""Reads all that a PostgreSQL database says about its user objects: {(kind, name): {property: value}}. Orders that carry no meaning are left out."""

import re

USER = "n.nspname !~ '^pg_' and n.nspname <> 'information_schema'"

# What others may do, in one order: the owner's own entry comes with the first GRANT and stays.
ACL = "(select array_agg(entry::text order by entry::text)::text from unnest({}) entry where entry::text not like current_user || '=%')"

# Keys and indexes of a partition that are its table's go by names of the server's making: they are there when their table's are valid.
# Each query gives the parts of the object's name first, as many as stated, then one column a property.
QUERIES = {
    "schema": (1, f"""
        select n.nspname, obj_description(n.oid, 'pg_namespace') as comment, {ACL.format("n.nspacl")} as privileges
        from pg_namespace n where {USER}"""),
    "table": (2, f"""
        select n.nspname, c.relname, c.relkind::text as kind, c.relpersistence::text as persistence, c.reloptions::text as options, (select o.reloptions::text from pg_class o where o.oid = c.reltoastrelid) as toast_options, c.relreplident::text as replica_identity,
          c.relrowsecurity as row_security, c.relforcerowsecurity as row_security_forced, t.spcname as tablespace, {ACL.format("c.relacl")} as privileges,
          obj_description(c.oid, 'pg_class') as comment, pg_get_partkeydef(c.oid) as partition_key, pg_get_expr(c.relpartbound, c.oid) as partition_bound,
          (select array_agg(inhparent::regclass::text order by inhseqno)::text from pg_inherits where inhrelid = c.oid) as parents
        from pg_class c join pg_namespace n on n.oid = c.relnamespace left join pg_tablespace t on t.oid = c.reltablespace
        where {USER} and c.relkind in ('r', 'p', 'f')"""),
    "view": (2, f"""
        select n.nspname, c.relname, c.relkind::text as kind, pg_get_viewdef(c.oid) as definition, c.relispopulated as populated, c.reloptions::text as options, {ACL.format("c.relacl")} as privileges,
          obj_description(c.oid, 'pg_class') as comment
        from pg_class c join pg_namespace n on n.oid = c.relnamespace where {USER} and c.relkind in ('v', 'm')"""),
    "column": (3, f"""
        select n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as not_null, pg_get_expr(d.adbin, d.adrelid) as default_or_expression,
          a.attidentity::text as identity, a.attgenerated::text as generated, case when a.attcollation <> t.typcollation then l.collname end as collation,
          col_description(c.oid, a.attnum) as comment, a.attstorage::text as storage, a.attcompression::text as compression, {ACL.format("a.attacl")} as privileges,
          (select format('%s %s %s %s %s %s %s %s', s.seqrelid::regclass, format_type(s.seqtypid, null), s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle)
             from pg_sequence s where s.seqrelid = (select p.objid from pg_depend p where p.classid = 'pg_class'::regclass and p.refclassid = 'pg_class'::regclass and p.refobjid = c.oid and p.refobjsubid = a.attnum and p.deptype = 'i' limit 1)) as sequence
        from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace join pg_type t on t.oid = a.atttypid
          left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum left join pg_collation l on l.oid = a.attcollation
        where {USER} and c.relkind in ('r', 'p', 'v', 'm', 'f') and a.attnum > 0 and not a.attisdropped"""),
    "constraint": (3, f"""
        select n.nspname, coalesce(r.relname, y.typname), c.conname, c.contype::text as kind, pg_get_constraintdef(c.oid) as definition, c.convalidated as validated,
          c.connoinherit as no_inherit, obj_description(c.oid, 'pg_constraint') as comment
        from pg_constraint c join pg_namespace n on n.oid = c.connamespace left join pg_class r on r.oid = c.conrelid left join pg_type y on y.oid = c.contypid
        where {USER} and c.contype not in ('n', 't') and c.conparentid = 0"""),
    "index": (2, f"""
        select n.nspname, c.relname, r.relname as of_table, pg_get_indexdef(i.indexrelid) as definition, i.indisvalid as valid, i.indisready as ready, i.indisunique as is_unique,
          i.indisprimary as is_primary, i.indisreplident as replica_identity, i.indisclustered as clustered, t.spcname as tablespace, obj_description(c.oid, 'pg_class') as comment
        from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class r on r.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
          left join pg_tablespace t on t.oid = c.reltablespace
        where {USER} and not c.relispartition"""),
    "type": (2, f"""
        select n.nspname, t.typname, t.typtype::text as kind, (select array_agg(e.enumlabel order by e.enumsortorder)::text from pg_enum e where e.enumtypid = t.oid) as labels,
          format_type(t.typbasetype, t.typtypmod) as base, t.typnotnull as not_null, t.typdefault as default_value, {ACL.format("t.typacl")} as privileges,
          (select array_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod) order by a.attnum)::text from pg_attribute a where a.attrelid = t.typrelid and t.typrelid <> 0 and not a.attisdropped) as fields,
          obj_description(t.oid, 'pg_type') as comment
        from pg_type t join pg_namespace n on n.oid = t.typnamespace left join pg_class c on c.oid = t.typrelid
        where {USER} and (t.typtype in ('e', 'd') or t.typtype = 'c' and c.relkind = 'c')"""),
    "sequence": (2, f"""
        select n.nspname, c.relname, format_type(s.seqtypid, null) as type, s.seqstart as start, s.seqincrement as increment, s.seqmin as minimum, s.seqmax as maximum, s.seqcache as cache,
          s.seqcycle as cycle, obj_description(c.oid, 'pg_class') as comment, {ACL.format("c.relacl")} as privileges,
          (select p.refobjid::regclass::text || '.' || a.attname from pg_depend p join pg_attribute a on a.attrelid = p.refobjid and a.attnum = p.refobjsubid
             where p.classid = 'pg_class'::regclass and p.objid = c.oid and p.deptype = 'a') as owner
        from pg_sequence s join pg_class c on c.oid = s.seqrelid join pg_namespace n on n.oid = c.relnamespace
        where {USER} and not exists (select 1 from pg_depend p where p.classid = 'pg_class'::regclass and p.objid = c.oid and p.deptype = 'i')"""),
    "routine": (2, f"""
        select n.nspname, p.oid::regprocedure::text, pg_get_functiondef(p.oid) as definition, obj_description(p.oid, 'pg_proc') as comment
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace where {USER} and p.prokind in ('f', 'p')
          and not exists (select 1 from pg_depend e where e.classid = 'pg_proc'::regclass and e.objid = p.oid and e.deptype = 'e')"""),
    "trigger": (3, f"""
        select n.nspname, c.relname, t.tgname, pg_get_triggerdef(t.oid) as definition, t.tgenabled::text as enabled, obj_description(t.oid, 'pg_trigger') as comment
        from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where {USER} and not t.tgisinternal"""),
    "policy": (3, """
        select p.schemaname, p.tablename, p.policyname, p.permissive, p.roles::text as roles, p.cmd as command, p.qual as using_expression, p.with_check,
          obj_description(o.oid, 'pg_policy') as comment
        from pg_policies p join pg_policy o on o.polname = p.policyname and o.polrelid = format('%I.%I', p.schemaname, p.tablename)::regclass"""),
    "extension": (1, """
        select extname, extversion as version, extnamespace::regnamespace::text as schema, obj_description(oid, 'pg_extension') as comment from pg_extension where extname <> 'plpgsql'"""),
}


# Lists of texts in a check, as they are written first, and as the server writes them again when the column's type changes: the same values.
CAST_EACH = re.compile(r"\(('(?:[^']|'')*'::character varying)\)::text")
CAST_ALL = re.compile(r"\(\((ARRAY\['[^\]]*\])\)::text\[\]\)")


def read(select):
    """`select` runs a statement and gives (column names, rows)."""
    catalogue = {}
    for kind, (parts, statement) in QUERIES.items():
        names, rows = select(statement)
        for row in rows:
            found = catalogue[(kind, ".".join(row[:parts]))] = dict(zip(names[parts:], row[parts:]))
            if kind == "constraint":
                found["definition"] = CAST_ALL.sub(r"(\1)", CAST_EACH.sub(r"\1", found["definition"]))
    return catalogue
