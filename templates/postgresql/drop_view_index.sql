DROP INDEX {{ index.qualified_name }}
