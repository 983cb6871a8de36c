{# clause #}
DROP INDEX {{ key.name }}
