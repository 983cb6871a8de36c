{% for check in dropped_checks %}
{% next %}
ALTER DOMAIN {{ object.name }} DROP CONSTRAINT {{ check.name }}
{% endfor %}
{% if changes.default %}
{% next %}
ALTER DOMAIN {{ object.name }} {% if object.default %}SET DEFAULT {{ object.default }}{% else %}DROP DEFAULT{% endif %}

{% endif %}
{% if changes.null %}
{% next %}
ALTER DOMAIN {{ object.name }} {% if object.null == false %}SET NOT NULL{% else %}DROP NOT NULL{% endif %}

{% endif %}
{% for check in added_checks %}
{% next %}
ALTER DOMAIN {{ object.name }} ADD CONSTRAINT {{ check.name }} CHECK ({{ check.expr }})
{% endfor %}
{% if changes.comment %}
{% next %}
COMMENT ON DOMAIN {{ object.name }} IS {{ object.comment | default("NULL") }}
{% endif %}
