{# clause #}
DROP INDEX {{ index.name }}
