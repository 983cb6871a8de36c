{# clause #}
VALIDATE CONSTRAINT {{ name }}
