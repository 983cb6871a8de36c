DO {{ tag }}
DECLARE
  former pg_class;
  made regclass;
  given record;
BEGIN
  SELECT * INTO former FROM pg_class WHERE oid = to_regclass({{ aside_text }});
  FOR made IN SELECT to_regclass({{ table_text }}) UNION ALL SELECT inhrelid FROM pg_inherits WHERE inhparent = to_regclass({{ table_text }}) LOOP
    EXECUTE format('ALTER TABLE %s OWNER TO %I', made, pg_get_userbyid(former.relowner));
  END LOOP;
  FOR given IN SELECT privilege_type, is_grantable, CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS role FROM aclexplode(former.relacl) WHERE grantee <> former.relowner LOOP
    EXECUTE format('GRANT %s ON TABLE %s TO %s%s', given.privilege_type, to_regclass({{ table_text }}), given.role, CASE WHEN given.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END);
  END LOOP;
END
{{ tag }}
