CONSTRAINT {{ check.name }} CHECK ({{ check.expr }}){% if check.no_inherit %} NO INHERIT{% endif %}{% if not check.enforced %} NOT ENFORCED{% endif %}{% if not check.validated %} NOT VALID{% endif %}
