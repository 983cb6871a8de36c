RENAME TABLE {% for name in names %}{{ name.from }} TO {{ name.to }}{% if not loop.last %}, {% endif %}{% endfor %}
