SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass({{ text }}) AND attname = {{ name_text }} AND NOT attisdropped AND attnum > 0
{%- if flag %} AND (attidentity <> '' OR EXISTS (SELECT 1 FROM pg_depend d JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S' WHERE d.classid = 'pg_class'::regclass AND d.refobjid = attrelid AND d.refobjsubid = attnum AND d.deptype = 'a'))
{%- else %} AND attidentity = ''{% endif %}
