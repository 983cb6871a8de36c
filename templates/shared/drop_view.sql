DROP VIEW {{ view.name }}
