CONSTRAINT {{ check.name }} CHECK ({{ check.expr }}){% if not check.enforced %} NOT ENFORCED{% endif %}
